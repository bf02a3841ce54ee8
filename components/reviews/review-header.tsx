import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { TeamLink } from "@/components/shared/team-link";
import { VerdictLine } from "@/components/shared/verdict-line";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { changesHref } from "@/lib/versions/model/changes-address";
import type { ReviewDto } from "@/lib/reviews/schema";
import { AskForReview } from "./ask-for-review";
import { ReviewStateBadge } from "./review-state-badge";

/** Which version is judged, against what, and the verdict on it. */
export function ReviewHeader({ review, canAskAgain }: { review: ReviewDto; canAskAgain: boolean }) {
  const t = useTranslations("reviews");
  const { api, version, baseline, changes } = review;
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
            <VerdictLine summary={changes} approvedBreaking={review.state === "approved" ? changes.breaking : 0}>
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
          </span>
        </div>
      }
      actions={canAskAgain ? <AskForReview api={api} version={version} again /> : null}
    />
  );
}
