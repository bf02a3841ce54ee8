import type { ReactNode } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { LinkButton } from "@/components/ui/link-button";
import { Stack } from "@/components/ui/stack";
import { useTranslations } from "next-intl";
import type { AdviceDto } from "@/lib/advisor/schema";
import type { Recommendation } from "@/lib/maturity/advisor/advice";
import type { AdvisorAnswers } from "@/lib/maturity/advisor/answers";
import { type AdvisorQuery, advisorHref } from "./advisor-address";
import { AnsweredList } from "./answered-list";
import { ContractMatrix } from "./contract-matrix";
import { DecisionTree } from "./decision-tree";
import { KeepAdvice } from "./keep-advice";
import { KeptAdvice } from "./kept-advice";
import { QuadrantChart } from "./quadrant-chart";
import { QuestionCard } from "./question-card";
import { RecommendationPanel } from "./recommendation-panel";
import { RuntimeMatrix } from "./runtime-matrix";

interface AdvisorViewProps {
  query: AdvisorQuery;
  /** What is said to the answers; null as long as a question is open. */
  outcome: { answers: AdvisorAnswers; advice: Recommendation } | null;
  /** The advice that was kept and is looked at; null: what is answered now. */
  kept: AdviceDto | null;
  may: { keep: boolean; create: boolean };
  /** Cases like what is advised. */
  cases: ReactNode;
}

/** The advisor: a question at a time, then what it says and everything that rests on. */
export function AdvisorView({ query, outcome, kept, may, cases }: AdvisorViewProps) {
  const t = useTranslations("advisor");
  return (
    <Stack gap={4}>
      {kept ? <KeptAdvice advice={kept} today={advisorHref(query)} /> : null}
      {query.asked === null ? null : <QuestionCard query={query} step={query.asked} />}
      {outcome ? (
        <>
          <RecommendationPanel
            advice={outcome.advice}
            actions={
              <>
                <CopyCommands call={{ method: "POST", path: "/api/v1/advisor", json: outcome.answers }} />
                {kept ? (
                  <NewApiLink kept={kept} mayCreate={may.create} label={t("result.newApi")} />
                ) : may.keep ? (
                  <KeepAdvice answers={outcome.answers} mayCreate={may.create} />
                ) : (
                  <span className="text-muted text-xs">{t("result.signIn")}</span>
                )}
              </>
            }
          />
          <div className="grid items-start gap-4 xl:grid-cols-2">
            <DecisionTree answers={outcome.answers} />
            <QuadrantChart answers={outcome.answers} quadrant={outcome.advice.quadrant.id} />
          </div>
          <ContractMatrix query={query} advice={outcome.advice} weights={outcome.answers.contractWeights} />
          <RuntimeMatrix query={query} advice={outcome.advice} weights={outcome.answers.runtimeWeights} />
          {cases}
        </>
      ) : null}
      <AnsweredList query={query} />
    </Stack>
  );
}

/** A new API of advice that was kept, unless one was made already. */
function NewApiLink({ kept, mayCreate, label }: { kept: AdviceDto; mayCreate: boolean; label: string }) {
  if (kept.api !== null || !mayCreate) return null;
  return (
    <LinkButton variant="primary" href={`/apis/new?advice=${kept.id}`}>
      {label}
    </LinkButton>
  );
}
