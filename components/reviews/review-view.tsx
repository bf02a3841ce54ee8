import { CircleHelp, GitCompareArrows } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChangeFilters } from "@/components/shared/changes/change-filters";
import { ChangePages } from "@/components/shared/changes/change-pages";
import { MissingPoints } from "@/components/shared/missing-points";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { isLive } from "@/lib/reviews/model";
import { type ApprovalOutlook, approvalOutlook } from "@/lib/reviews/model/approval-outlook";
import type { ReviewRights } from "@/lib/reviews/model/review-rights";
import type { ReviewDto } from "@/lib/reviews/schema";
import { type ChangesQuery, changesSearch } from "@/lib/versions/model/changes-address";
import type { FindingDto } from "@/lib/versions/schema";
import type { ChangeList } from "@/lib/versions/schema/changes";
import { Conversation } from "./conversation";
import { DecisionBar } from "./decision-bar";
import { ReviewDesk } from "./review-desk";
import { ReviewGates } from "./review-gates";
import { ReviewPeople } from "./review-people";

import { WaiverList } from "@/components/shared/waiver-list";

interface ReviewViewProps {
  review: ReviewDto;
  /** Who is known to call the API. */
  affected: ReactNode;
  /** Null without a baseline, and where the comparison could not be made. */
  list: ChangeList | null;
  findings: readonly FindingDto[];
  query: ChangesQuery;
  rights: ReviewRights;
  waiverDays: { first: string; last: string };
}

const REFUSALS = ["not_entitled", "own_version", "already_approved"] as const;

function outlookFor(review: ReviewDto, viewer: string): ApprovalOutlook {
  const against = review.decisions.filter(
    (one) => one.counts && one.decision === "request_changes" && one.by.id !== viewer,
  );
  return approvalOutlook({ ...review, otherChangeRequests: against.length });
}

/** A review in its panes: what there is to look at and the changes, and beside them what stands in the way. */
export function ReviewView({ review, affected, list, findings, query, rights, waiverDays }: ReviewViewProps) {
  const t = useTranslations("reviews");
  const live = isLive(review.state);
  const refusal = REFUSALS.find((code) => code === review.myAction.code);
  const hrefOf = (next: Partial<ChangesQuery>) =>
    `/reviews/${review.id}${changesSearch({ ...next, from: undefined, to: undefined })}`;
  const at = (page: number) => hrefOf({ ...query, change: undefined, page });
  const shown = list?.groups.flatMap((group) => group.changes.map((change) => change.fingerprint)) ?? [];
  const open = new Set(review.gates.find((gate) => gate.id === "breaking-changes")?.fingerprints);
  return (
    <div className="flex min-w-0 flex-col gap-4 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr]">
      <div className="flex min-w-0 flex-col gap-4 max-lg:order-2 lg:row-span-2">
        {list && list.summary.breaking + list.summary.dangerous + list.summary.nonBreaking > 0 ? (
          <ChangeFilters query={query} list={list} hrefOf={hrefOf} />
        ) : null}
        {list === null ? <NoComparison baseline={review.baseline} /> : list.matched === 0 ? <NoChanges /> : null}
        <ReviewDesk
          key={list?.page ?? 0}
          // Not all of it: a gate names each of what may be fifty thousand changes.
          review={{ id: review.id, api: review.api, version: review.version }}
          baseline={list ? list.from.label : null}
          groups={list?.groups ?? []}
          rules={list?.rules ?? {}}
          findings={findings}
          isPart={
            list !== null && shown.length < list.summary.breaking + list.summary.dangerous + list.summary.nonBreaking
          }
          comments={review.comments}
          viewer={rights.viewer}
          canComment={rights.canComment}
          waivable={live && rights.canWaive ? shown.filter((fingerprint) => open.has(fingerprint)) : []}
          waiverDays={waiverDays}
          nextHref={list && list.page < list.pageCount ? at(list.page + 1) : undefined}
          previousHref={list && list.page > 1 ? at(list.page - 1) : undefined}
        />
        {list && list.pageCount > 1 ? <ChangePages list={list} hrefOf={at} /> : null}
        <Conversation review={review} canComment={rights.canComment} />
      </div>
      {live ? (
        <div className="max-lg:sticky max-lg:bottom-16 max-lg:z-20 max-lg:order-3 md:max-lg:bottom-3">
          <DecisionBar
            review={{ id: review.id, revision: review.revision }}
            outlook={outlookFor(review, rights.viewer)}
            canApprove={review.myAction.canApprove}
            canRequestChanges={rights.canRequestChanges}
            because={refusal ? t(`cannot.${refusal}`) : review.myAction.because}
          />
        </div>
      ) : null}
      <aside aria-label={t("standing")} className="flex min-w-0 flex-col gap-4 max-lg:order-1">
        {review.missing.length > 0 ? (
          <Panel title={t("missing")}>
            <MissingPoints points={review.missing} />
          </Panel>
        ) : null}
        <ReviewGates review={review} canWaive={live && rights.canWaive} waiverDays={waiverDays} />
        <ReviewPeople review={review} />
        {affected}
        {review.waivers.length > 0 ? (
          <Panel title={t("waivers")}>
            <WaiverList waivers={review.waivers} />
          </Panel>
        ) : null}
      </aside>
    </div>
  );
}

function NoComparison({ baseline }: { baseline: string | null }) {
  const t = useTranslations("reviews");
  const which = baseline === null ? "first" : "unknown";
  return (
    <Panel>
      <EmptyState icon={<CircleHelp />} title={t(`noComparison.${which}.title`)}>
        {t(`noComparison.${which}.body`)}
      </EmptyState>
    </Panel>
  );
}

function NoChanges() {
  const t = useTranslations("reviews");
  return (
    <Panel>
      <EmptyState icon={<GitCompareArrows />} title={t("noChanges")} />
    </Panel>
  );
}
