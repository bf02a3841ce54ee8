"use client";
import { GitPullRequest, MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Person } from "@/components/shared/person";
import { TeamLink } from "@/components/shared/team-link";
import { BareCheckbox } from "@/components/ui/checkbox";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { useShortcut } from "@/lib/browser/use-shortcut";
import { isLive } from "@/lib/reviews/model";
import type { ReviewsQuery } from "@/lib/reviews/model/reviews-address";
import type { ReviewSummaryDto } from "@/lib/reviews/schema";
import { BulkBar } from "./bulk-bar";
import { ReviewStateBadge } from "./review-state-badge";

interface ReviewListProps {
  reviews: readonly ReviewSummaryDto[];
  query: ReviewsQuery;
  /** Whether somebody looks who may decide on some of them; the service decides again. */
  canSelect: boolean;
}

/** Reviews, one a row; `x` selects the row in focus, and those selected are decided together. */
export function ReviewList({ reviews, query, canSelect }: ReviewListProps) {
  const t = useTranslations("reviews");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selectable = reviews.filter((review) => isLive(review.state));
  const selected = selectable.filter((review) => chosen.has(review.id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const toggleFocused = () => {
    const id = document.activeElement?.closest<HTMLElement>("[data-review]")?.dataset.review;
    if (id !== undefined && selectable.some((review) => review.id === id)) toggle(id);
  };
  const isSelecting = canSelect && selectable.length > 0;
  useShortcut("x", t("keys.select"), toggleFocused, { enabled: isSelecting });
  if (reviews.length === 0) return <NoReviews query={query} />;
  return (
    <>
      <Panel padding="flush">
        <ListKeys>
          <Table caption={t("title")}>
            <Thead>
              {isSelecting ? (
                <Th width="tight">
                  <BareCheckbox
                    label={t("bulk.selectAll")}
                    checked={selected.length === 0 ? false : selected.length === selectable.length || "indeterminate"}
                    onCheckedChange={(all) => setChosen(new Set(all ? selectable.map(({ id }) => id) : []))}
                  />
                </Th>
              ) : null}
              <Th>{t("column.version")}</Th>
              <Th hideOnPhone>{t("column.purpose")}</Th>
              <Th>{t("column.state")}</Th>
              <Th hideOnPhone>{t("column.team")}</Th>
              <Th hideOnPhone>{t("column.askedBy")}</Th>
              <Th align="right" hideOnPhone>
                {t("column.comments")}
              </Th>
              <Th align="right" hideOnPhone>
                {t("column.asked")}
              </Th>
            </Thead>
            <Tbody>
              {reviews.map((review) => (
                <ReviewRow
                  key={review.id}
                  review={review}
                  isSelected={chosen.has(review.id)}
                  onToggle={isSelecting ? () => toggle(review.id) : null}
                />
              ))}
            </Tbody>
          </Table>
        </ListKeys>
      </Panel>
      {selected.length > 0 ? <BulkBar selected={selected} onClear={() => setChosen(new Set())} /> : null}
    </>
  );
}

interface ReviewRowProps {
  review: ReviewSummaryDto;
  isSelected: boolean;
  /** Null where nothing can be selected. */
  onToggle: (() => void) | null;
}

function ReviewRow({ review, isSelected, onToggle }: ReviewRowProps) {
  const t = useTranslations("reviews");
  return (
    <Tr selected={isSelected} data-review={review.id}>
      {onToggle ? (
        <Td width="tight">
          {isLive(review.state) ? (
            <RowAction>
              <BareCheckbox
                label={t("bulk.selectOne", { name: `${review.apiName} ${review.version}` })}
                checked={isSelected}
                onCheckedChange={onToggle}
              />
            </RowAction>
          ) : null}
        </Td>
      ) : null}
      <Td width="tight">
        <RowLink href={review.url}>
          {review.apiName} <span className="font-mono font-normal text-muted text-xs">{review.version}</span>
        </RowLink>
        <span className="block text-muted text-xs md:hidden">
          <DateTime at={review.requestedAt} />
        </span>
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
      <Td align="right" width="tight" hideOnPhone>
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
