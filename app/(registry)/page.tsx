import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HomeView } from "@/components/home/home-view";
import { mineFirst } from "@/components/home/mine-first";
import { listAudit } from "@/lib/audit/verbs/list-audit";
import { listMyDrafts } from "@/lib/catalog/verbs/list-my-drafts";
import { summarizeEstate } from "@/lib/catalog/verbs/summarize-estate";
import type { ServiceContext } from "@/lib/core/context";
import { listDeprecations } from "@/lib/deprecations/verbs/list-deprecations";
import { pageContext } from "@/lib/http/page-context";
import { listReviews } from "@/lib/reviews/verbs/list-reviews";

const SHOWN = 8;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("home"))("title") };
}

async function leaving(ctx: ServiceContext, teams: readonly string[]) {
  const whose = [{}, ...teams.map((team) => ({ team }))];
  const filters = whose.flatMap((one) => (["deprecated", "active"] as const).map((state) => ({ ...one, state })));
  const lists = await Promise.all(filters.map((filter) => listDeprecations(ctx, { ...filter, limit: 100 })));
  return mineFirst(
    lists.map((list) => list.items),
    teams,
    SHOWN,
  );
}

export default async function HomePage() {
  const ctx = await pageContext("/");
  const { actor } = ctx;
  const viewer = actor.kind === "user" ? { name: actor.name, teams: actor.teams.map((team) => team.teamSlug) } : null;
  const [estate, announcements, activity, reviews, drafts] = await Promise.all([
    summarizeEstate(ctx, {}),
    leaving(ctx, viewer?.teams ?? []),
    listAudit(ctx, { limit: 10 }),
    viewer ? listReviews(ctx, { reviewer: "me", sort: "requestedAt", limit: SHOWN }) : null,
    listMyDrafts(ctx, { limit: SHOWN }),
  ]);
  const lists = { announcements, activity: activity.items, reviews, drafts };
  return <HomeView viewer={viewer} estate={estate} {...lists} />;
}
