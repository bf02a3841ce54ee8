import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AffectedConsumers } from "@/components/consumers/affected-consumers";
import { ReviewHeader } from "@/components/reviews/review-header";
import { ReviewView } from "@/components/reviews/review-view";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { listConsumersOf } from "@/lib/consumers/verbs/list-consumers-of";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { getPermissions } from "@/lib/members/verbs/get-permissions";
import { reviewRights } from "@/lib/reviews/model/review-rights";
import { getReviewDesk } from "@/lib/reviews/verbs/get-review-desk";
import { readChangesQuery } from "@/lib/versions/model/changes-address";

interface ReviewPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reviews"))("review") };
}

export default async function ReviewPage({ params, searchParams }: ReviewPageProps) {
  const { id } = await params;
  const query = readChangesQuery(await searchParams);
  const ctx = await pageContext(`/reviews/${encodeURIComponent(id)}`);
  const { from: _from, to: _to, ...filter } = query;
  const { review, list, findings, waiverDays } = await orNotFound(getReviewDesk(ctx, { id, ...filter }));
  const rights = reviewRights(ctx.actor, await getPermissions(ctx, { team: review.team.slug }), review);
  const callers = await listConsumersOf(ctx, { api: review.api });
  const t = await getTranslations("reviews");
  const name = `${review.api}@${review.version}`;
  return (
    <Page width="full" breadcrumb={<Breadcrumb items={[{ label: t("title"), href: "/reviews" }, { label: name }]} />}>
      <ReviewHeader review={review} canAskAgain={rights.canAskAgain} />
      <ReviewView
        review={review}
        affected={<AffectedConsumers api={review.api} of="api" callers={callers} />}
        list={list}
        findings={findings}
        query={query}
        rights={rights}
        waiverDays={waiverDays}
      />
    </Page>
  );
}
