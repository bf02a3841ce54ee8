import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { TeamLink } from "@/components/shared/team-link";
import { VerdictLine } from "@/components/shared/verdict-line";
import { Callout } from "@/components/ui/callout";
import { Markdown } from "@/components/ui/markdown";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { changesHref } from "@/lib/versions/model/changes-address";
import type { ReviewDto } from "@/lib/reviews/schema";
import { AskForReview } from "./ask-for-review";
import { ReviewActions } from "./review-actions";
import { ReviewStateBadge } from "./review-state-badge";

interface ReviewHeaderProps {
  review: ReviewDto;
  canAskAgain: boolean;
  openThreads: number;
}

/** Which version is judged, against what, and the verdict on it. */
export function ReviewHeader({ review, canAskAgain, openThreads }: ReviewHeaderProps) {
  const t = useTranslations("reviews");
  const tThreads = useTranslations("threads");
  const { api, version, baseline, changes } = review;
  const { id, revision, purpose, publishWhenApproved } = review;
  // The dialogs are drawn in the browser: not all of the review goes there.
  const edited = { id, revision, purpose, publishWhenApproved };
  return (
    <PageHeader
      title={
        <>
          {review.apiName} <span className="font-mono font-medium text-lg">{version}</span>
        </>
      }
      marks={<ReviewStateBadge state={review.state} />}
      lead={
        <div className="flex flex-col gap-1.5">
          {changes && baseline ? (
            <VerdictLine summary={changes} approvedBreaking={review.state === "published" ? changes.breaking : 0}>
              {t.rich("sinceBaseline", {
                version: baseline,
                link: (words) => <TextLink href={changesHref(api, { from: baseline, to: version })}>{words}</TextLink>,
              })}
            </VerdictLine>
          ) : null}
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs">
            <TeamLink {...review.team} />
            <span aria-hidden>·</span>
            <Person name={review.requestedBy.name} kind={review.requestedBy.kind} />
            <DateTime at={review.requestedAt} />
            {openThreads > 0 ? (
              <>
                <span aria-hidden>·</span>
                <TextLink href="#general-threads">{tThreads("countOpen", { count: openThreads })}</TextLink>
              </>
            ) : null}
          </span>
          {review.purpose ? (
            <div className="max-w-prose">
              <Markdown text={review.purpose} />
            </div>
          ) : null}
          {review.closedReason ? (
            <Callout tone="info" title={t("withdraw.said", { name: review.closedBy?.name ?? "" })}>
              {review.closedReason}
            </Callout>
          ) : null}
        </div>
      }
      actions={
        <>
          <ReviewActions review={edited} canEdit={review.rights.canEdit} canWithdraw={review.rights.canWithdraw} />
          {canAskAgain ? <AskForReview api={api} version={version} again /> : null}
        </>
      }
    />
  );
}
