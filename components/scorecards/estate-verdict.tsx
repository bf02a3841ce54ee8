import { Gauge } from "lucide-react";
import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { estateHref } from "@/lib/scorecards/model/scorecards-address";
import type { HeatMap } from "@/lib/scorecards/schema/lists";
import { medianLevel } from "@/lib/scorecards/model/median-level";
import { useLevelWords } from "@/components/shared/use-level-words";

/** Where the estate stands, what rose of late, and what needs somebody. */
export function EstateVerdict({ map, scored }: { map: HeatMap; scored: number }) {
  const t = useTranslations("scorecards");
  const words = useLevelWords();
  const median = medianLevel(map.distribution);
  const rose = map.teams.filter(
    ({ level, levelBefore }) => level !== null && levelBefore !== null && level > levelBefore,
  ).length;
  return (
    <div className="flex min-w-0 items-start gap-2.5">
      <Gauge aria-hidden className="mt-1 size-5 shrink-0 text-accent" />
      <div className="min-w-0">
        <p className="font-medium text-lg">
          {median === null ? t("estate.unscored") : t("estate.median", { count: scored, level: words.short(median) })}
        </p>
        <p className="text-muted text-sm">
          {[
            rose > 0 ? t("estate.rose", { count: rose }) : null,
            map.unscored > 0 && median !== null ? t("estate.left", { count: map.unscored }) : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {map.alerts > 0 ? (
          <p className="text-sm">
            <TextLink href={estateHref({ look: "apis", band: "high" })}>
              {t("verdict.alerts", { count: map.alerts })}
            </TextLink>
          </p>
        ) : null}
      </div>
    </div>
  );
}
