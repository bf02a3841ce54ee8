import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Panel } from "@/components/ui/panel";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { TextChanges, TextRow } from "@/lib/rulesets/model/text-changes";

interface TextComparisonProps {
  from: number;
  to: number;
  /** Null where the texts are too long to be aligned. */
  changes: TextChanges | null;
}

/** What changed between two texts of a ruleset, with the lines around it. */
export function TextComparison({ from, to, changes }: TextComparisonProps) {
  const t = useTranslations("rulesets");
  const isSame = changes !== null && changes.added + changes.removed === 0;
  return (
    <Panel
      padding="flush"
      title={t("versions.diff", { from, to })}
      hint={changes && !isSame ? t("versions.lines", { added: changes.added, removed: changes.removed }) : undefined}
    >
      {changes === null || isSame ? (
        <p className="p-4 text-muted text-sm">{t(changes === null ? "versions.tooLong" : "versions.same")}</p>
      ) : (
        <section
          aria-label={t("versions.diff", { from, to })}
          tabIndex={0}
          className="overflow-x-auto py-2 font-mono text-xs leading-5 scroll-slim"
        >
          <ol className="min-w-max">
            {changes.rows.map((row, index) => (
              <Line key={row.kind === "skipped" ? `skipped ${index}` : `${row.from} ${row.to}`} row={row} />
            ))}
          </ol>
        </section>
      )}
    </Panel>
  );
}

const LOOK = {
  same: { className: "", mark: " " },
  added: { className: "bg-success-soft", mark: "+" },
  removed: { className: "bg-danger-soft", mark: "−" },
};

function Line({ row }: { row: TextRow }) {
  const t = useTranslations("rulesets");
  if (row.kind === "skipped") {
    return <li className="bg-sunken px-4 text-muted">{t("versions.skipped", { count: row.count })}</li>;
  }
  const { className, mark } = LOOK[row.kind];
  return (
    <li className={cn("flex gap-3 whitespace-pre px-4", className)}>
      <span aria-hidden className="w-8 shrink-0 text-right text-muted" data-numeric>
        {row.to ?? row.from}
      </span>
      <span aria-hidden className="w-2 shrink-0">
        {mark}
      </span>
      {row.kind === "same" ? null : <VisuallyHidden>{t(`versions.${row.kind}`)}</VisuallyHidden>}
      <span>{row.text}</span>
    </li>
  );
}
