import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MissingPoints } from "@/components/shared/missing-points";
import { WaiverList } from "@/components/shared/waiver-list";
import { cn } from "@/components/ui/cn";
import { Panel } from "@/components/ui/panel";
import type { ReviewDto } from "@/lib/reviews/schema";
import { RequiredReviewers } from "./required-reviewers";
import { ReviewGates } from "./review-gates";
import { ReviewPeople } from "./review-people";

interface ReviewStandingProps {
  review: ReviewDto;
  className: string;
  waive: "grant" | "request" | null;
  waiverDays: { first: string; last: string };
  above: ReactNode;
  below: ReactNode;
  /** Waivers that were asked for. */
  requested: ReactNode;
  /** Who is known to call the API. */
  affected: ReactNode;
}

/** The third pane of a review: what is missing, who must approve and why, gates, waivers, and whom it concerns. */
export function ReviewStanding(props: ReviewStandingProps) {
  const { review, className, waive, waiverDays, above, below, requested, affected } = props;
  const t = useTranslations("reviews");
  return (
    <aside aria-label={t("standing")} className={cn("flex min-w-0 flex-col gap-4", className)}>
      {above}
      {review.missing.length > 0 ? (
        <Panel title={t("missing")}>
          <MissingPoints points={review.missing} />
        </Panel>
      ) : null}
      {review.required.length > 0 ? <RequiredReviewers required={review.required} /> : null}
      <ReviewGates review={review} waive={waive} waiverDays={waiverDays} />
      {review.waivers.length > 0 ? (
        <Panel title={t("waivers")}>
          <WaiverList waivers={review.waivers} />
        </Panel>
      ) : null}
      {requested}
      {affected}
      <ReviewPeople review={review} />
      {below}
    </aside>
  );
}
