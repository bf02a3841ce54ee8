import { CircleCheckBig, Footprints } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { TextLink } from "@/components/ui/text-link";
import type { ApiScorecard } from "@/lib/scorecards/schema/score";
import { wayToNext } from "./to-next-level";
import { useLevelWords } from "@/components/shared/use-level-words";

/** Where an API stands, what is left to the next level, and what that takes: `L2: three checks to L3, about 12 h`. */
export function ScoreVerdict({ score }: { score: ApiScorecard }) {
  const t = useTranslations("scorecards");
  const words = useLevelWords();
  const { next, checks, hours, unknown } = wayToNext(score.level, score.checks);
  const Icon = next === null ? CircleCheckBig : Footprints;
  return (
    <div className="flex min-w-0 flex-1 items-start gap-2.5">
      <Icon aria-hidden className="mt-1 size-5 shrink-0 text-accent" />
      <div className="min-w-0">
        <p className="font-medium text-lg">
          {next === null
            ? t("verdict.highest", { level: words.short(score.level) })
            : t("verdict.way", { level: words.short(score.level), checks, next: `L${next}`, hours })}
        </p>
        <p className="text-muted text-sm">
          {unknown > 0 ? `${t("verdict.unknown", { count: unknown })} ` : null}
          {t.rich("verdict.made", {
            rubric: () => <TextLink href="/governance/rubrics">{score.rubric}</TextLink>,
            at: () => <DateTime at={score.at} />,
          })}
        </p>
      </div>
    </div>
  );
}
