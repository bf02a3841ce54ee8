import { Footprints } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { estateHref, scorecardHref } from "@/lib/scorecards/model/scorecards-address";
import type { TeamScorecard } from "@/lib/scorecards/schema/lists";
import { useLevelWords } from "@/components/shared/use-level-words";

/** APIs that the verdict names. */
const NAMED = 3;

/** Where a team stands, which APIs hold it there, and how much of the way to the next level is done. */
export function TeamVerdict({ score }: { score: TeamScorecard }) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const words = useLevelWords();
  const { level, basis, weakest, progress, alerts } = score;
  if (level === null || basis === "none") return null;
  const name = words.short(level);
  return (
    <div className="flex min-w-0 flex-1 items-start gap-2.5">
      <Footprints aria-hidden className="mt-1 size-5 shrink-0 text-accent" />
      <div className="min-w-0">
        <p className="font-medium text-lg">
          {progress.next === null
            ? t("verdict.highest", { level: name })
            : t("verdict.team", {
                level: name,
                next: `L${progress.next}`,
                ratio: format.number(progress.ratio, { style: "percent", maximumFractionDigits: 0 }),
              })}
        </p>
        <p className="text-muted text-sm">
          {t(`verdict.basis.${basis}`)}{" "}
          {weakest.length > 0 && progress.next !== null ? (
            <>
              {t("verdict.weakest", { count: weakest.length })}{" "}
              {weakest.slice(0, NAMED).map(({ slug, name }, index) => (
                <span key={slug}>
                  {index > 0 ? " · " : null}
                  <TextLink href={scorecardHref(slug)}>{name}</TextLink>
                </span>
              ))}
              {weakest.length > NAMED ? ` ${t("next.others", { count: weakest.length - NAMED })}` : null}
            </>
          ) : null}
        </p>
        {alerts > 0 ? (
          <p className="text-sm">
            <TextLink href={estateHref({ look: "apis", team: score.team.slug, band: "high" })}>
              {t("verdict.alerts", { count: alerts })}
            </TextLink>
          </p>
        ) : null}
      </div>
    </div>
  );
}
