import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DiffSummary } from "@/lib/diff/model";
import { SeverityBadge } from "./severity-badge";

interface VerdictLineProps {
  summary: DiffSummary;
  /** How many of the breaking ones a review accepted: they stay breaking, and that is said. */
  approvedBreaking?: number;
  /** What is compared: `1.4.0 → 2.0.0`. */
  children?: ReactNode;
}

/** The verdict on a comparison, first and in words. */
export function VerdictLine({ summary, approvedBreaking = 0, children }: VerdictLineProps) {
  const t = useTranslations("shared");
  const { breaking, dangerous, nonBreaking } = summary;
  const total = breaking + dangerous + nonBreaking;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      {total === 0 ? <span className="text-muted">{t("noChanges")}</span> : null}
      {breaking > 0 ? <SeverityBadge severity="breaking" count={breaking} /> : null}
      {approvedBreaking > 0 ? (
        <span className="text-muted text-xs">{t("approvedBreaking", { count: approvedBreaking })}</span>
      ) : null}
      {dangerous > 0 ? <SeverityBadge severity="dangerous" count={dangerous} /> : null}
      {nonBreaking > 0 ? <SeverityBadge severity="non-breaking" count={nonBreaking} /> : null}
      {children ? <span className="text-muted text-xs">{children}</span> : null}
    </span>
  );
}
