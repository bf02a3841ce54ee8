import { Gauge } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import type { ScorecardQuery } from "@/lib/scorecards/model/read-scorecards-query";
import type { ScoreExplanation } from "@/lib/scorecards/schema/evidence-of-score";
import type { ApiScorecard } from "@/lib/scorecards/schema/score";
import { ChangeLog } from "./change-log";
import { CheckList } from "./check-list";
import { CompareScores } from "./compare-scores";
import { DimensionRadar } from "./dimension-radar";
import { EntropyPanel } from "./entropy-panel";
import { ExplainedScore } from "./explained-score";
import { LevelLadder } from "./level-ladder";
import { NextChecks } from "./next-checks";
import { ReadmeBadges } from "./readme-badges";
import { ScoreHistory } from "./score-history";
import { ScoreVerdict } from "./score-verdict";

interface ApiScorecardViewProps {
  score: ApiScorecard;
  query: ScorecardQuery;
  /** The scores of the two days of the query; null where none were asked for, or one is not known. */
  compared: { before: ScoreExplanation; after: ScoreExplanation } | null;
  /** The score of an instant with what it was made of; null where none was asked for, or there was none. */
  explained: ScoreExplanation | null;
  /** Where the registry is reached from outside. */
  baseUrl: string;
  /** What was reported from outside. */
  evidence: ReactNode;
  /** Exemptions, for whoever may grant them. */
  actions?: ReactNode;
}

/** One API's scorecard: the verdict, what to do next, the ladder, the numbers, and every check with its evidence. */
export function ApiScorecardView({
  score,
  query,
  compared,
  explained,
  baseUrl,
  evidence,
  actions,
}: ApiScorecardViewProps) {
  const { slug } = score.api;
  const { coverage, resilience, composability, observability, mean, band } = score.dimensions;
  const titles = new Map(score.checks.map(({ id, title }) => [id, title]));
  const [newest, oldest] = [score.history[0], score.history.at(-1)];
  return (
    <>
      <div className="flex items-start justify-between gap-3 max-md:flex-col">
        <ScoreVerdict score={score} />
        <span className="flex flex-wrap items-center gap-2">
          <ReadmeBadges subject="api" slug={slug} baseUrl={baseUrl} />
          <CopyCommands call={{ path: `/api/v1/scorecards/apis/${encodeURIComponent(slug)}` }} cli={`score ${slug}`} />
        </span>
      </div>
      <NextChecks score={score} />
      <LevelLadder score={score} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <EntropyPanel api={slug} entropy={score.entropy} bands={score.bands} />
        <DimensionRadar
          values={{
            coverage: coverage.value,
            resilience: resilience.value,
            composability: composability.value,
            observability: observability.value,
          }}
          mean={mean}
          band={band}
          because={{
            coverage: coverage.because,
            resilience: resilience.because,
            composability: composability.because,
            observability: observability.because,
          }}
        />
      </div>
      <CheckList score={score} query={query} actions={actions} />
      {evidence}
      <ScoreHistory history={score.history} bands={score.bands} explain={{ api: slug, query }} />
      {explained ? <ExplainedScore api={slug} query={query} explained={explained} /> : null}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <ChangeLog history={score.history} titles={titles} />
        {newest && oldest ? (
          <CompareScores
            api={slug}
            query={query}
            days={{ first: oldest.at.slice(0, 10), last: newest.until.slice(0, 10) }}
            compared={compared}
            titles={titles}
          />
        ) : null}
      </div>
    </>
  );
}

/** Where an API has no score yet: it is made within moments of a change, or at night. */
export function NotScored() {
  const t = useTranslations("scorecards");
  return (
    <Panel>
      <EmptyState icon={<Gauge aria-hidden />} title={t("notScored.title")}>
        {t("notScored.body")}
      </EmptyState>
    </Panel>
  );
}
