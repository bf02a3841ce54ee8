import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AffectedConsumers } from "@/components/consumers/affected-consumers";
import { ReviewHeader } from "@/components/reviews/review-header";
import { ReviewView } from "@/components/reviews/review-view";
import { AcceptChanges } from "@/components/waivers/accept-changes";
import { ApiDebt } from "@/components/waivers/api-debt";
import { ReviewWaivers } from "@/components/waivers/review-waivers";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { listConsumersOf } from "@/lib/consumers/verbs/list-consumers-of";
import { findShownUse } from "@/lib/change-usage/verbs/find-shown-use";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { getPermissions } from "@/lib/members/verbs/get-permissions";
import { deskHref, readDeskQuery } from "@/lib/reviews/model/desk-address";
import { isLive } from "@/lib/reviews/model";
import { openChanges } from "@/lib/reviews/model/open-changes";
import { reviewViewer } from "@/lib/reviews/model/review-rights";
import { getReviewDesk } from "@/lib/reviews/verbs/get-review-desk";
import { MOST_FINGERPRINTS } from "@/lib/waivers/schema";
import { getWaiverDebt } from "@/lib/waivers/verbs/get-waiver-debt";
import { listWaivers } from "@/lib/waivers/verbs/list-waivers";
import { listAllThreads } from "@/lib/threads/verbs/list-all-threads";

interface ReviewPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reviews"))("review") };
}

export default async function ReviewPage({ params, searchParams }: ReviewPageProps) {
  const { id } = await params;
  const query = readDeskQuery(await searchParams);
  const ctx = await pageContext(deskHref(encodeURIComponent(id), query));
  const { from: _from, to: _to, ...filter } = query;
  const desk = await orNotFound(getReviewDesk(ctx, { id, ...filter }));
  const { review } = desk;
  const viewer = reviewViewer(ctx.actor, await getPermissions(ctx, { team: review.team.slug }), review);
  const callers = await listConsumersOf(ctx, { api: review.api });
  const threads = await listAllThreads(ctx, { review: id });
  const open = threads.filter((thread) => thread.state === "open").length;
  const { api, version } = review;
  const asked = await listWaivers(ctx, { api, version, state: "requested", limit: 100 });
  const decider = {
    canDecide: viewer.waive === "grant",
    viewer: viewer.key?.slice(viewer.key.indexOf(":") + 1) ?? null,
  };
  const changes = openChanges(review.gates, desk.list, MOST_FINGERPRINTS);
  const accept =
    viewer.waive && isLive(review.state) ? (
      <AcceptChanges api={api} version={version} mode={viewer.waive} changes={changes} days={desk.waiverDays} />
    ) : null;
  const t = await getTranslations("reviews");
  const name = `${review.api}@${review.version}`;
  return (
    <Page width="full" breadcrumb={<Breadcrumb items={[{ label: t("title"), href: "/reviews" }, { label: name }]} />}>
      <ReviewHeader review={review} canAskAgain={viewer.canAskAgain} openThreads={open} />
      <ReviewView
        {...desk}
        affected={<AffectedConsumers api={review.api} of="api" callers={callers} />}
        requested={
          <>
            <ReviewWaivers waivers={asked.items} {...decider} />
            <ApiDebt api={api} debt={await getWaiverDebt(ctx, { api })} />
          </>
        }
        accept={accept}
        threads={threads}
        query={query}
        viewer={viewer}
        use={await findShownUse(ctx, desk)}
      />
    </Page>
  );
}
