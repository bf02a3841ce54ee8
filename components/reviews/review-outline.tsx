"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SeverityBadge } from "@/components/shared/severity-badge";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import { Progress } from "@/components/ui/progress";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { FindingDto } from "@/lib/versions/schema";
import type { ChangeItem } from "@/lib/versions/schema/changes";
import type { DoneMarks } from "./use-done-marks";

interface ReviewOutlineProps {
  /** Worst first. */
  changes: readonly ChangeItem[];
  findings: readonly FindingDto[];
  /** There are more changes than these: on other pages, or filtered out. */
  isPart: boolean;
  selected: string | null;
  onSelect: (fingerprint: string) => void;
  marks: DoneMarks;
}

/** Everything to look at, with a mark for what was. */
export function ReviewOutline({ changes, findings, isPart, selected, onSelect, marks }: ReviewOutlineProps) {
  const t = useTranslations("reviews");
  const all = [...changes, ...findings].map((one) => one.fingerprint);
  const seen = all.filter((fingerprint) => marks.done.has(fingerprint)).length;
  const progress = isPart ? t("lookedAtHere", { seen, all: all.length }) : t("lookedAt", { seen, all: all.length });
  const row = (fingerprint: string, title: string, mark: ReactNode) => (
    <li
      key={fingerprint}
      className={cn("flex items-start gap-1 rounded-md px-2 py-1.5", fingerprint === selected && "bg-selected")}
    >
      <Checkbox
        label={<VisuallyHidden>{t("doneMark", { what: title })}</VisuallyHidden>}
        checked={marks.done.has(fingerprint)}
        onCheckedChange={(done) => marks.setDone(fingerprint, done)}
      />
      <button
        type="button"
        aria-current={fingerprint === selected ? "true" : undefined}
        onClick={() => onSelect(fingerprint)}
        className={cn(
          "min-w-0 flex-1 text-left text-xs hover:text-accent-ink",
          marks.done.has(fingerprint) && "text-muted line-through",
        )}
      >
        <span className="block">{mark}</span>
        <span className="wrap-anywhere mt-0.5 line-clamp-3 block">{title.replaceAll("`", "")}</span>
      </button>
    </li>
  );
  return (
    <nav aria-label={t("outline")} className="flex min-w-0 flex-col gap-3">
      <div className="px-2">
        <p className="mb-1 text-muted text-xs" data-numeric>
          {progress}
        </p>
        <Progress label={progress} value={all.length > 0 ? seen / all.length : 1} />
      </div>
      {changes.length > 0 ? (
        <section>
          <h2 className="px-2 pb-1 font-medium text-muted text-xs">{t("changes")}</h2>
          <ul>
            {changes.map((change) =>
              row(change.fingerprint, change.message, <SeverityBadge severity={change.severity} />),
            )}
          </ul>
        </section>
      ) : null}
      {findings.length > 0 ? (
        <section>
          <h2 className="px-2 pb-1 font-medium text-muted text-xs">{t("findings")}</h2>
          <ul>
            {findings.map((finding) =>
              row(finding.fingerprint, finding.message, <FindingSeverity severity={finding.severity} />),
            )}
          </ul>
        </section>
      ) : null}
    </nav>
  );
}
