import Link from "next/link";
import { useTranslations } from "next-intl";
import { LevelDistribution } from "@/components/shared/level-distribution";
import { medianLevel } from "@/lib/scorecards/model/median-level";
import { useLevelWords } from "@/components/shared/use-level-words";
import type { ScoreSummary } from "@/lib/scorecards/schema/lists";

/** Where the middle of the estate stands, and how its APIs are spread over the levels. */
export function MaturityFigure({ scores }: { scores: ScoreSummary }) {
  const t = useTranslations("home");
  const words = useLevelWords();
  const median = medianLevel(scores.levels);
  return (
    <Link
      href="/scorecards"
      className="flex min-w-0 flex-1 flex-col gap-0.5 px-4 py-3 -outline-offset-2 hover:bg-hover"
    >
      <span
        className={`truncate font-semibold tracking-tight ${median === null || median === 0 ? "py-1 text-faint text-lg" : "text-2xl"}`}
      >
        {words.short(median)}
      </span>
      <span className="font-medium text-sm">{t("estate.maturity")}</span>
      <span className="flex h-4 items-center">
        <LevelDistribution distribution={scores.levels} show="bar" />
      </span>
    </Link>
  );
}
