import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EstateStrip } from "@/components/home/estate-strip";
import { GoesAwayNext } from "@/components/home/goes-away-next";
import { mineFirst } from "@/components/home/mine-first";
import { RecentActivity } from "@/components/home/recent-activity";
import { SignInInvitation } from "@/components/home/sign-in-invitation";
import { WaitingForMe } from "@/components/home/waiting-for-me";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
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
  const states = ["deprecated", "active"] as const;
  const filters = [{}, ...teams.map((team) => ({ team }))].flatMap((filter) =>
    states.map((state) => ({ ...filter, state })),
  );
  const lists = await Promise.all(filters.map((filter) => listDeprecations(ctx, { ...filter, limit: 100 })));
  return mineFirst(
    lists.map((list) => list.items),
    teams,
    SHOWN,
  );
}

export default async function HomePage() {
  const ctx = await pageContext("/");
  const signedIn = ctx.actor.kind === "user";
  const teams = ctx.actor.kind === "user" ? ctx.actor.teams.map((team) => team.teamSlug) : [];
  const [t, estate, announcements, activity, reviews, drafts] = await Promise.all([
    getTranslations("home"),
    summarizeEstate(ctx, {}),
    leaving(ctx, teams),
    listAudit(ctx, { limit: 10 }),
    signedIn ? listReviews(ctx, { reviewer: "me", sort: "requestedAt", limit: SHOWN }) : null,
    listMyDrafts(ctx, { limit: SHOWN }),
  ]);
  const title = ctx.actor.kind === "user" ? t("welcome", { name: ctx.actor.name }) : t("heading");
  return (
    <Page>
      <PageHeader title={title} lead={t("lead")} />
      {reviews ? null : <SignInInvitation />}
      <EstateStrip estate={estate} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          {reviews ? (
            <WaitingForMe reviews={reviews.items} moreReviews={reviews.nextCursor !== null} drafts={drafts} />
          ) : null}
          <GoesAwayNext announcements={announcements} teams={teams} />
        </div>
        <RecentActivity entries={activity.items} />
      </div>
    </Page>
  );
}
