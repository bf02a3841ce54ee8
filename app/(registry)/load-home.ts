import { mineFirst } from "@/components/home/mine-first";
import { listAudit } from "@/lib/audit/verbs/list-audit";
import { listMyDrafts } from "@/lib/catalog/verbs/list-my-drafts";
import { summarizeEstate } from "@/lib/catalog/verbs/summarize-estate";
import type { ServiceContext } from "@/lib/core/context";
import { getBoard } from "@/lib/deprecations/verbs/get-board";
import { listDeprecations } from "@/lib/deprecations/verbs/list-deprecations";
import { listFavourites } from "@/lib/favourites/verbs/list-favourites";
import { listNotifications } from "@/lib/notifications/verbs/list-notifications";
import { listReviews } from "@/lib/reviews/verbs/list-reviews";
import { summarizeScores } from "@/lib/scorecards/verbs/summarize-scores";
import { listWaivers } from "@/lib/waivers/verbs/list-waivers";

const SHOWN = 8;
const WAIVER_DAYS = 14;
const HITS_SHOWN = 6;

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

async function endingWaivers(ctx: ServiceContext, teams: readonly string[]) {
  const filter = { state: "approved" as const, expiresWithinDays: WAIVER_DAYS, limit: SHOWN };
  const lists = await Promise.all(teams.map((team) => listWaivers(ctx, { ...filter, team })));
  return lists
    .flatMap((list) => list.items)
    .sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1))
    .slice(0, SHOWN);
}

/** Everything that the first page shows, for who looks. */
export async function loadHome(ctx: ServiceContext) {
  const { actor } = ctx;
  const viewer = actor.kind === "user" ? { name: actor.name, teams: actor.teams.map((team) => team.teamSlug) } : null;
  const teams = viewer?.teams ?? [];
  const [estate, announcements, activity, reviews, drafts, inbox, waivers, favourites, hits, scores] =
    await Promise.all([
      summarizeEstate(ctx, {}),
      leaving(ctx, teams),
      listAudit(ctx, { limit: 10 }),
      viewer ? listReviews(ctx, { reviewer: "me", sort: "requestedAt", limit: SHOWN }) : null,
      listMyDrafts(ctx, { limit: SHOWN }),
      viewer ? listNotifications(ctx, { view: "unread", limit: SHOWN }) : null,
      endingWaivers(ctx, teams),
      viewer ? listFavourites(ctx) : null,
      teams.length > 0 ? getBoard(ctx, { mine: "true", ahead: "true", limit: HITS_SHOWN }) : null,
      summarizeScores(ctx, {}),
    ]);
  return {
    viewer,
    estate,
    announcements,
    activity: activity.items,
    reviews,
    drafts,
    inbox,
    waivers,
    favourites: favourites?.items ?? [],
    hits,
    scores,
  };
}
