import { CircleCheck, CircleDashed, CircleX, Radio, TrendingDown, TrendingUp } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import type { BoardCard } from "@/lib/deprecations/schema/board";
import { CallSparkline } from "./call-sparkline";

/** A change of less than this is none. */
const STEADY = 0.05;

function Line({ icon, tone, children }: { icon: ReactNode; tone: string; children: ReactNode }) {
  return (
    <p className={cn("flex items-start gap-1.5 text-xs [&_svg]:mt-0.5 [&_svg]:size-3.5 [&_svg]:shrink-0", tone)}>
      {icon}
      <span className="wrap-anywhere min-w-0">{children}</span>
    </p>
  );
}

/** Calls in seven days and where they are going. That nobody measures them is said, and is not "none". */
export function CardTraffic({ traffic }: { traffic: BoardCard["traffic"] }) {
  const t = useTranslations("deprecations");
  const format = useFormatter();
  if (traffic === null) return <p className="text-faint text-xs">{t("traffic.unknown")}</p>;
  const { calls, change, days } = traffic;
  const isSteady = change === null || Math.abs(change) < STEADY;
  const Trend = (change ?? 0) > 0 ? TrendingUp : TrendingDown;
  return (
    <div className="flex items-end justify-between gap-2">
      <p className="min-w-0 text-xs">
        <span data-numeric className="font-medium">
          {t("traffic.calls", { count: calls })}
        </span>
        {isSteady ? null : (
          <span
            className={cn(
              "ml-1.5 inline-flex items-center gap-0.5 whitespace-nowrap [&_svg]:size-3.5",
              (change ?? 0) > 0 ? "text-danger-ink" : "text-success-ink",
            )}
          >
            <Trend aria-hidden />
            {t((change ?? 0) > 0 ? "traffic.up" : "traffic.down", {
              share: format.number(Math.abs(change ?? 0), { style: "percent", maximumFractionDigits: 0 }),
            })}
          </span>
        )}
      </p>
      <CallSparkline days={days} />
    </div>
  );
}

/** What was seen of the HTTP fields by probes and telemetry. */
export function CardWire({ wire }: { wire: BoardCard["wire"] }) {
  const t = useTranslations("deprecations");
  if (wire === null) return null;
  if (wire.contradicted > 0) {
    return (
      <Line icon={<CircleX aria-hidden />} tone="text-danger-ink">
        {t("wire.contradicted", { count: wire.contradicted })}
      </Line>
    );
  }
  if (wire.confirmed === 0) {
    return (
      <Line icon={<Radio aria-hidden />} tone="text-muted">
        {t("wire.notSeen")}
      </Line>
    );
  }
  return (
    <Line icon={<Radio aria-hidden />} tone={wire.notSeen > 0 ? "text-caution-ink" : "text-success-ink"}>
      {wire.notSeen > 0
        ? t("wire.partly", { confirmed: wire.confirmed, all: wire.confirmed + wire.notSeen })
        : t("wire.confirmed")}
    </Line>
  );
}

/** Whether it may be retired, with the clauses that say no. */
export function CardVerdict({ verdict }: { verdict: BoardCard["verdict"] }) {
  const t = useTranslations("deprecations");
  if (verdict === null) return null;
  if (verdict.verdict === "yes") {
    return (
      <Line icon={<CircleCheck aria-hidden />} tone="text-success-ink">
        {t("verdict.yes")}
      </Line>
    );
  }
  return (
    <Line icon={<CircleDashed aria-hidden />} tone="text-muted">
      {t("verdict.no", { clauses: verdict.failing.map(({ id }) => t(`clause.${id}`)).join(" · ") })}
    </Line>
  );
}
