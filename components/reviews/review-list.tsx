import { GitPullRequest, MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Person } from "@/components/shared/person";
import { TeamLink } from "@/components/shared/team-link";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { ReviewsQuery } from "@/lib/reviews/model/reviews-address";
import type { ReviewSummaryDto } from "@/lib/reviews/schema";
import { ReviewStateBadge } from "./review-state-badge";

/** Reviews, one a row. */
export function ReviewList({ reviews, query }: { reviews: readonly ReviewSummaryDto[]; query: ReviewsQuery }) {
  const t = useTranslations("reviews");
  if (reviews.length === 0) return <NoReviews query={query} />;
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("title")}>
          <Thead>
            <Th>{t("column.version")}</Th>
            <Th hideOnPhone>{t("column.purpose")}</Th>
            <Th>{t("column.state")}</Th>
            <Th hideOnPhone>{t("column.team")}</Th>
            <Th hideOnPhone>{t("column.askedBy")}</Th>
            <Th align="right" hideOnPhone>
              {t("column.comments")}
            </Th>
            <Th align="right">{t("column.asked")}</Th>
          </Thead>
          <Tbody>
            {reviews.map((review) => (
              <ReviewRow key={review.id} review={review} />
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}

function ReviewRow({ review }: { review: ReviewSummaryDto }) {
  return (
    <Tr>
      <Td width="tight">
        <RowLink href={review.url}>
          {review.apiName} <span className="font-mono font-normal text-muted text-xs">{review.version}</span>
        </RowLink>
      </Td>
      <Td width="fill" hideOnPhone>
        <span className="text-muted" title={review.purpose}>
          {review.purpose}
        </span>
      </Td>
      <Td width="tight">
        <ReviewStateBadge state={review.state} />
      </Td>
      <Td width="tight" hideOnPhone>
        <TeamLink {...review.team} />
      </Td>
      <Td width="tight" hideOnPhone>
        <Person name={review.requestedBy.name} kind={review.requestedBy.kind} />
      </Td>
      <Td align="right" width="tight" hideOnPhone>
        {review.commentCount > 0 ? (
          <span className="inline-flex items-center gap-1 text-muted text-xs">
            <MessageSquare aria-hidden className="size-3.5" />
            {review.commentCount}
          </span>
        ) : null}
      </Td>
      <Td align="right" width="tight">
        <span className="text-muted text-xs">
          <DateTime at={review.requestedAt} />
        </span>
      </Td>
    </Tr>
  );
}

function NoReviews({ query }: { query: ReviewsQuery }) {
  const t = useTranslations("reviews");
  const which = query.reviewer ? "mine" : query.state === "all" && !query.team && !query.api ? "none" : "filtered";
  return (
    <Panel>
      <EmptyState
        icon={<GitPullRequest />}
        title={t(`empty.${which}.title`)}
        action={
          which === "none" ? (
            <LinkButton href="/apis">{t("empty.none.action")}</LinkButton>
          ) : (
            <LinkButton href="/reviews?state=all">{t("empty.all")}</LinkButton>
          )
        }
      >
        {t(`empty.${which}.body`)}
      </EmptyState>
    </Panel>
  );
}
