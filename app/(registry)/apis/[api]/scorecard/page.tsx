import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ApiFrame } from "@/components/catalog/api-frame";
import { EvidencePanel } from "@/components/evidence/evidence-panel";
import { ExemptFromCheck } from "@/components/exemptions/exempt-from-check";
import { ExemptionPanel } from "@/components/exemptions/exemption-panel";
import { ApiScorecardView, NotScored } from "@/components/scorecards/api-scorecard-view";
import { settings } from "@/lib/env";
import { readScorecardQuery } from "@/lib/scorecards/model/read-scorecards-query";
import { loadScorecard } from "./load-scorecard";

interface ScorecardPageProps {
  params: Promise<{ api: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ScorecardPageProps): Promise<Metadata> {
  const t = await getTranslations("scorecards");
  return { title: `${t("one")} · ${(await params).api}` };
}

export default async function ScorecardPage({ params, searchParams }: ScorecardPageProps) {
  const query = readScorecardQuery(await searchParams);
  const { frame, score, ...rest } = await loadScorecard((await params).api, query);
  return (
    <ApiFrame data={frame} tab="scorecard">
      {score ? (
        <ApiScorecardView
          score={score}
          query={query}
          baseUrl={settings().CONCORDAT_BASE_URL}
          compared={rest.compared}
          explained={rest.explained}
          evidence={
            <>
              <ExemptionPanel exemptions={rest.exemptions} mayEnd={rest.exempting !== null} />
              <EvidencePanel api={score.api} evidence={rest.evidence} reporting={rest.reporting} />
            </>
          }
          actions={rest.exempting ? <ExemptFromCheck score={score} days={rest.exempting} /> : null}
        />
      ) : (
        <NotScored />
      )}
    </ApiFrame>
  );
}
