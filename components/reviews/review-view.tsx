import { CircleHelp, GitCompareArrows } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChangeFilters } from "@/components/shared/changes/change-filters";
import { ChangePages } from "@/components/shared/changes/change-pages";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { isLive } from "@/lib/reviews/model";
import { type DeskQuery, deskHref } from "@/lib/reviews/model/desk-address";
import type { ReviewViewer } from "@/lib/reviews/model/review-rights";
import type { ReviewDto } from "@/lib/reviews/schema";
import type { ThreadDto } from "@/lib/threads/schema";
import type { ShownUse } from "@/lib/change-usage/model/shown-use";
import type { FindingDto } from "@/lib/versions/schema";
import type { ChangeList } from "@/lib/versions/schema/changes";
import { ReviewDecision } from "./review-decision";
import { ReviewDesk } from "./review-desk";
import { ReviewHistory } from "./review-history";
import { ReviewStanding } from "./review-standing";
import { RevisionSwitch } from "./revision-switch";
import { SinceBar } from "./since-bar";
import { commentBodies } from "./threads/comment-bodies";
import { UncoveredApprovals } from "./uncovered-approvals";

interface ReviewViewProps {
  review: ReviewDto;
  /** Who is known to call the API. */
  affected: ReactNode;
  /** Waivers that were asked for and wait for a decision. */
  requested: ReactNode;
  /** Accepts several changes at once. */
  accept: ReactNode;
  /** Null without a baseline, and where the comparison could not be made. */
  list: ChangeList | null;
  /** The revision since which changes are listed; null: since the baseline. */
  since: number | null;
  findings: readonly FindingDto[];
  threads: readonly ThreadDto[];
  query: DeskQuery;
  viewer: ReviewViewer;
  waiverDays: { first: string; last: string };
  /** Who calls what changed; absent where nothing was compared. */
  use?: ShownUse | undefined;
}

/** A review in its panes: what there is to look at and the changes, and beside them what stands in the way. */
export function ReviewView(props: ReviewViewProps) {
  const { review, affected, requested, accept, list, since, findings, threads, query, viewer, waiverDays } = props;
  const live = isLive(review.state);
  const hrefOf = (next: Partial<DeskQuery>) => deskHref(review.id, { since: query.since, ...next });
  const sinceHref = (revision: number | undefined) => deskHref(review.id, { since: revision });
  const at = (page: number) => hrefOf({ ...query, change: undefined, page });
  const shown = list?.groups.flatMap((group) => group.changes.map((change) => change.fingerprint)) ?? [];
  const open = new Set(review.gates.find((gate) => gate.id === "compatibility")?.fingerprints);
  const all = list ? list.summary.breaking + list.summary.dangerous + list.summary.nonBreaking : 0;
  const decision = live ? <ReviewDecision review={review} viewer={viewer} /> : null;
  return (
    <div className="flex min-w-0 flex-col gap-4 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr]">
      {/* In the order of a small screen: what is drawn first must not be pushed down by what comes later. */}
      <ReviewStanding
        review={review}
        className={decision ? "lg:col-start-2 lg:row-start-2" : "lg:col-start-2 lg:row-span-2 lg:row-start-1"}
        waive={live ? viewer.waive : null}
        waiverDays={waiverDays}
        above={<UncoveredApprovals decisions={live ? review.decisions : []} />}
        below={<RevisionSwitch review={review} since={since} hrefOf={sinceHref} />}
        requested={requested}
        affected={affected}
      />
      <div className="flex min-w-0 flex-col gap-4 lg:col-start-1 lg:row-span-2 lg:row-start-1">
        {live && viewer.key !== null ? (
          <SinceBar
            review={{ id: review.id, versionRevision: review.versionRevision }}
            since={
              review.since && {
                revision: review.since.revision,
                at: review.since.at,
                newCount: review.since.newItems.count,
                goneCount: review.since.goneItems.count,
              }
            }
            hrefs={{ since: sinceHref(review.since?.revision), all: sinceHref(undefined) }}
            isFiltered={since !== null && since === review.since?.revision}
          />
        ) : null}
        {list && all > 0 ? <ChangeFilters query={query} list={list} hrefOf={hrefOf} /> : null}
        {accept}
        {list === null ? (
          <NoComparison baseline={review.baseline} />
        ) : list.matched === 0 ? (
          <NoChanges since={since} />
        ) : null}
        <ReviewDesk
          key={`${list?.page ?? 0} ${since ?? ""}`}
          // Not all of it: a gate names each of what may be fifty thousand changes.
          review={{ id: review.id, api: review.api, version: review.version }}
          from={list ? list.from.label : null}
          use={props.use}
          groups={list?.groups ?? []}
          rules={list?.rules ?? {}}
          findings={since === null ? findings : []}
          isPart={list !== null && shown.length < all}
          threads={threads}
          desk={{
            review: review.id,
            viewer: viewer.key,
            canComment: review.rights.canComment,
            bodies: commentBodies(threads),
          }}
          marks={marksShown(review.marks, [...shown, ...findings.map((one) => one.fingerprint)])}
          waive={live ? viewer.waive : null}
          waivable={live ? shown.filter((fingerprint) => open.has(fingerprint)) : []}
          waiverDays={waiverDays}
          nextHref={list && list.page < list.pageCount ? at(list.page + 1) : undefined}
          previousHref={list && list.page > 1 ? at(list.page - 1) : undefined}
        />
        {list && list.pageCount > 1 ? <ChangePages list={list} hrefOf={at} /> : null}
        <ReviewHistory review={review} />
      </div>
      {decision ? (
        <div className={cn("lg:col-start-2 lg:row-start-1", mayAct(review) && STICKY)}>{decision}</div>
      ) : null}
    </div>
  );
}

/** On a small screen: at hand wherever one reads. */
const STICKY = "max-lg:sticky max-lg:bottom-16 max-lg:z-20 md:max-lg:bottom-3";

/** What a viewer cannot press does not lie above what they read. */
function mayAct({ state, myAction, rights }: ReviewDto): boolean {
  return myAction.canApprove || rights.canRequestChanges || (state === "approved" && rights.canPublish);
}

/** Marks of what is on this page: a reviewer may have made fifty thousand. */
function marksShown(marks: readonly string[], shown: readonly string[]): string[] {
  const own = new Set(marks);
  return shown.filter((fingerprint) => own.has(fingerprint));
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

function NoChanges({ since }: { since: number | null }) {
  const t = useTranslations("reviews");
  return (
    <Panel>
      <EmptyState
        icon={<GitCompareArrows />}
        title={since === null ? t("noChanges") : t("noChangesSince", { number: since })}
      />
    </Panel>
  );
}
