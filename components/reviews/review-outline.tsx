"use client";
import { useTranslations } from "next-intl";
import { Progress } from "@/components/ui/progress";
import type { FindingDto } from "@/lib/versions/schema";
import type { ChangeItem } from "@/lib/versions/schema/changes";
import type { ThreadDto } from "@/lib/threads/schema";
import { type OutlineGrade, OutlineRow } from "./outline-row";
import type { DoneMarks } from "./use-done-marks";

const NO_THREADS: readonly ThreadDto[] = [];

interface ReviewOutlineProps {
  /** Worst first. */
  changes: readonly ChangeItem[];
  findings: readonly FindingDto[];
  /** There are more changes than these: on other pages, or filtered out. */
  isPart: boolean;
  selected: string | null;
  onSelect: (fingerprint: string) => void;
  /** Null where nobody looks for whom they could be kept. */
  marks: DoneMarks | null;
  threads: ReadonlyMap<string, readonly ThreadDto[]>;
}

/** What was found, and where: many operations lack the same thing. */
function placed({ message, operation }: FindingDto): string {
  return operation === null || message.includes(operation) ? message : `${operation}: ${message}`;
}

/** Everything to look at, with a mark for what was. */
export function ReviewOutline({ changes, findings, isPart, selected, onSelect, marks, threads }: ReviewOutlineProps) {
  const t = useTranslations("reviews");
  const all = [...changes, ...findings].map((one) => one.fingerprint);
  const seen = all.filter((fingerprint) => marks?.done.has(fingerprint)).length;
  const progress = isPart ? t("lookedAtHere", { seen, all: all.length }) : t("lookedAt", { seen, all: all.length });
  const row = (fingerprint: string, title: string, grade: OutlineGrade) => (
    <OutlineRow
      key={fingerprint}
      fingerprint={fingerprint}
      title={title}
      grade={grade}
      isSelected={fingerprint === selected}
      isDone={marks?.done.has(fingerprint) ?? false}
      threads={threads.get(fingerprint) ?? NO_THREADS}
      onSelect={onSelect}
      onDone={marks?.setDone ?? null}
    />
  );
  return (
    <nav aria-label={t("outline")} className="flex min-w-0 flex-col gap-3">
      <div className={marks ? "px-2" : "hidden"}>
        <p className="mb-1 text-muted text-xs" data-numeric>
          {progress}
        </p>
        <Progress label={progress} value={all.length > 0 ? seen / all.length : 1} />
      </div>
      {changes.length > 0 ? (
        <section>
          <h2 className="px-2 pb-1 font-medium text-muted text-xs">{t("changes")}</h2>
          <ul>{changes.map((change) => row(change.fingerprint, change.message, change.severity))}</ul>
        </section>
      ) : null}
      {findings.length > 0 ? (
        <section>
          <h2 className="px-2 pb-1 font-medium text-muted text-xs">{t("findings")}</h2>
          <ul>{findings.map((finding) => row(finding.fingerprint, placed(finding), finding.severity))}</ul>
        </section>
      ) : null}
    </nav>
  );
}
