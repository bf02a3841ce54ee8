import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReviewList } from "@/components/reviews/review-list";
import { ReviewViews } from "@/components/reviews/review-views";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { pageContext } from "@/lib/http/page-context";
import { listTeams } from "@/lib/members/verbs/list-teams";
import { readReviewsQuery, reviewsHref } from "@/lib/reviews/model/reviews-address";
import { countReviewsBy, listReviews } from "@/lib/reviews/verbs/list-reviews";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reviews"))("title") };
}

interface ReviewsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ReviewsPage({ searchParams }: ReviewsPageProps) {
  const asked = readReviewsQuery(await searchParams);
  const ctx = await pageContext(reviewsHref(asked));
  const signedIn = ctx.actor.kind !== "anonymous";
  const query = signedIn ? asked : { ...asked, reviewer: undefined };
  const { state, ...filter } = query;
  const byState = state === "all" || query.reviewer ? {} : { state };
  const { items, nextCursor } = await listReviews(ctx, { ...filter, ...byState });
  const teams = await listTeams(ctx, { limit: 200 });
  const { team, api, q } = query;
  const counts = await countReviewsBy(ctx, { team, api, q });
  const t = await getTranslations("reviews");
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ReviewViews query={query} teams={teams.items} signedIn={signedIn} counts={counts} />
      <ReviewList reviews={items} query={query} canSelect={signedIn} />
      <Pagination
        firstHref={query.cursor ? reviewsHref({ ...query, cursor: undefined }) : undefined}
        nextHref={nextCursor ? reviewsHref({ ...query, cursor: nextCursor }) : undefined}
      />
    </Page>
  );
}
