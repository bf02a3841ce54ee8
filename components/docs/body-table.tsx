import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { BodyView } from "./operation-view";

const INDENT_REM = 1;

/** A body as an indented list of its properties. */
export function BodyTable({ body }: { body: BodyView }) {
  const t = useTranslations("api");
  return (
    <div className="min-w-0 rounded-md border border-line bg-surface">
      <p className="border-line border-b px-3 py-1 font-mono text-muted text-xs">{body.mediaType}</p>
      <ul className="divide-y divide-line">
        {body.lines.map((line, index) => (
          <li
            key={`${index} ${line.name}`}
            className="grid gap-x-4 gap-y-0.5 px-3 py-1 md:grid-cols-[minmax(10rem,20rem)_minmax(0,1fr)]"
          >
            <span className="min-w-0 break-words text-xs" style={{ paddingLeft: `${line.depth * INDENT_REM}rem` }}>
              {line.name ? (
                <code className={cn("font-mono", line.deprecated && "text-faint line-through")}>{line.name} </code>
              ) : null}
              <code className="font-mono text-muted">{line.type}</code>{" "}
              {line.required ? <span className="text-danger-ink">{t("operations.required")}</span> : null}
            </span>
            <span className="min-w-0 break-words text-muted text-xs">
              {line.constraints.length > 0 ? (
                <code className="mr-2 break-all font-mono text-faint">{line.constraints.join("  ")}</code>
              ) : null}
              {line.description}
            </span>
          </li>
        ))}
      </ul>
      {body.cut ? (
        <p className="border-line border-t px-3 py-1.5 text-muted text-xs">{t("operations.schemaCut")}</p>
      ) : null}
    </div>
  );
}
