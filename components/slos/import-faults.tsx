import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { ProblemError } from "@/lib/browser/problem-error";

/** Every place of a file that does not fit. */
export function ImportFaults({ faults }: { faults: ProblemError["violations"] }) {
  const t = useTranslations("slos");
  if (faults.length === 0) return null;
  return (
    <Callout tone="danger" live title={t("import.faults", { count: faults.length })}>
      <ul className="flex flex-col gap-1">
        {faults.map(({ pointer, message, line, column }) => (
          <li key={`${line} ${column} ${pointer} ${message}`}>
            {line === undefined ? null : (
              <span className="mr-2 font-medium text-xs">{t("import.place", { line, column: column ?? 1 })}</span>
            )}
            {pointer ? <code className="mr-2 font-mono text-xs">{pointer}</code> : null}
            {message}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
