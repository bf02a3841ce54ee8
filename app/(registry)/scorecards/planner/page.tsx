import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readPlannerQuery } from "@/components/planner/planner-address";
import { PlannerView } from "@/components/planner/planner-view";
import { isCursor } from "@/lib/core/paging";
import { findTeamCard } from "./find-team-card";
import { orNull } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { DEFAULT_ASSUMPTIONS } from "@/lib/maturity/planner/assumptions";
import { can } from "@/lib/members/policy";
import { listNamedTeams } from "@/lib/members/verbs/list-named-teams";
import { teamStart } from "@/lib/planner/model/team-start";
import { planId } from "@/lib/planner/schema";
import { getPlan } from "@/lib/planner/verbs/get-plan";
import { getUpgradeOutlook } from "@/lib/planner/verbs/get-upgrade-outlook";
import { listPlans } from "@/lib/planner/verbs/list-plans";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("planner"))("title") };
}

interface PlannerPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PlannerPage({ searchParams }: PlannerPageProps) {
  const raw = await searchParams;
  const ctx = await pageContext("/scorecards/planner");
  const id = planId.safeParse(raw.plan);
  const kept = id.success ? await orNull(getPlan(ctx, { plan: id.data })) : null;
  const card = kept === null && typeof raw.team === "string" ? await findTeamCard(ctx, raw.team) : null;
  const query = readPlannerQuery(
    raw,
    kept?.assumptions ?? { ...DEFAULT_ASSUMPTIONS, ...(card ? teamStart(card) : {}) },
  );
  const cursor = typeof raw.cursor === "string" && isCursor(raw.cursor) ? raw.cursor : undefined;
  const [outlook, plans, teams] = await Promise.all([
    getUpgradeOutlook(ctx, query.assumptions),
    listPlans(ctx, { cursor, limit: 20 }),
    listNamedTeams(ctx, {}),
  ]);
  const mayPlan = can(ctx.actor, "plan.write");
  const data = { query, outlook, kept, plans, teams, mayPlan, card };
  return <PlannerView {...data} />;
}
