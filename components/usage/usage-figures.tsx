import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateTime } from "@/components/shared/date-time";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import type { UsageDto } from "@/lib/usage/schema/usage";

interface UsageFiguresProps {
  usage: UsageDto;
  /** Where the calls that match no operation are listed. */
  unmatchedHref: string | undefined;
}

/** The figures of a window, and how much telemetry they rest on. */
export function UsageFigures({ usage, unmatchedHref }: UsageFiguresProps) {
  const t = useTranslations("usage");
  const format = useFormatter();
  const { totals, telemetry } = usage;
  const share = (part: number) =>
    totals.calls === 0 ? "–" : format.number(part / totals.calls, { style: "percent", maximumFractionDigits: 2 });
  return (
    <section aria-label={t("figures.label")} className="flex flex-col gap-2">
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line md:grid-cols-4 xl:grid-cols-7">
        <Figure term={t("figures.calls")}>{format.number(totals.calls)}</Figure>
        <Figure term={t("figures.errors")}>{share(totals.errors)}</Figure>
        <Figure term={t("figures.clientErrors")}>{share(totals.clientErrors)}</Figure>
        <Figure term={t("figures.p50")}>{totals.latency ? t("ms", { ms: totals.latency.p50 }) : "–"}</Figure>
        <Figure term={t("figures.p95")}>{totals.latency ? t("ms", { ms: totals.latency.p95 }) : "–"}</Figure>
        <Figure term={t("figures.p99")}>{totals.latency ? t("ms", { ms: totals.latency.p99 }) : "–"}</Figure>
        <Figure term={t("figures.unmatched")}>
          {totals.unmatched > 0 && unmatchedHref ? (
            <TextLink tone="plain" href={unmatchedHref}>
              {format.number(totals.unmatched)}
            </TextLink>
          ) : (
            format.number(totals.unmatched)
          )}
        </Figure>
      </dl>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted text-xs">
        <Badge tone={telemetry.enough ? "success" : "caution"}>
          {telemetry.enough ? t("telemetry.enough") : t("telemetry.little")}
        </Badge>
        {t("telemetry.days", { seen: telemetry.daysSeen, asked: telemetry.daysAsked })}
        {telemetry.last ? (
          <span>
            {t("telemetry.last")} <DateTime at={telemetry.last} />
          </span>
        ) : null}
        {telemetry.since ? (
          <span>
            {t("telemetry.since")} <DateTime at={telemetry.since} show="day" />
          </span>
        ) : null}
      </p>
    </section>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-0.5 bg-surface px-3 py-2.5 max-xl:last:col-span-2">
      <dt className="text-muted text-xs">{term}</dt>
      <dd data-numeric className="font-medium text-lg">
        {children}
      </dd>
    </div>
  );
}
