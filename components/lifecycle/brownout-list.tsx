import { PowerOff } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Badge } from "@/components/ui/badge";
import type { RecordDto } from "@/lib/deprecations/schema/record";
import { clockIn } from "@/lib/lifecycle/zones";
import { brownoutPhase } from "./brownout-draft";

/** When something is switched off for minutes before its sunset, and whether that has been. */
export function BrownoutList({ brownouts, zone }: Pick<RecordDto, "brownouts" | "zone">) {
  const t = useTranslations("lifecycle");
  const now = useNow();
  if (brownouts.length === 0) return null;
  return (
    <ul aria-label={t("brownouts.title")} className="flex flex-col gap-0.5 text-muted text-xs">
      {brownouts.map((one) => {
        const phase = brownoutPhase(one, now);
        return (
          <li key={one.startsAt} className="flex flex-wrap items-center gap-x-2">
            <PowerOff aria-hidden className="size-3.5 shrink-0" />
            <span>{t("brownouts.one", { minutes: one.minutes })}</span>
            <DateTime at={one.startsAt} show="full" />
            {zone ? (
              <span>{t("brownouts.clock", { clock: clockIn(new Date(one.startsAt), zone).slice(-5), zone })}</span>
            ) : null}
            {phase === "planned" ? null : (
              <Badge tone={phase === "now" ? "caution" : "outline"}>{t(`brownouts.phase.${phase}`)}</Badge>
            )}
          </li>
        );
      })}
    </ul>
  );
}
