import { CircleCheckBig } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { ListKeys } from "@/components/shared/list-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { FlaggedVersion } from "@/lib/catalog/schema/estate";
import type { ReviewSummaryDto } from "@/lib/reviews/schema";
import { versionPath } from "@/lib/versions/model/lifecycle-version";

interface WaitingForMeProps {
  reviews: readonly ReviewSummaryDto[];
  moreReviews: boolean;
  drafts: readonly FlaggedVersion[];
}

/** What waits for the viewer: reviews that they may decide and have not, and drafts of their teams that have errors. */
export function WaitingForMe({ reviews, moreReviews, drafts }: WaitingForMeProps) {
  const t = useTranslations("home");
  if (reviews.length + drafts.length === 0) {
    return (
      <Panel title={t("waiting.title")}>
        <EmptyState
          icon={<CircleCheckBig />}
          title={t("waiting.nothing")}
          action={<LinkButton href="/reviews">{t("waiting.allReviews")}</LinkButton>}
        >
          {t("waiting.nothingHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel
      title={t("waiting.title")}
      padding="flush"
      actions={
        moreReviews ? (
          <LinkButton href="/reviews?reviewer=me" size="sm" variant="ghost">
            {t("waiting.more")}
          </LinkButton>
        ) : undefined
      }
    >
      <ListKeys>
        <Table caption={t("waiting.title")}>
          <Thead>
            <Th>{t("waiting.version")}</Th>
            <Th>{t("waiting.what")}</Th>
            <Th align="right" hideOnPhone>
              {t("waiting.since")}
            </Th>
          </Thead>
          <Tbody>
            {reviews.map((review) => (
              <Tr key={review.id}>
                <Td width="fill">
                  <RowLink href={review.url}>
                    {review.apiName} <span className="font-mono font-normal text-muted text-xs">{review.version}</span>
                  </RowLink>
                </Td>
                <Td width="tight">{t(`waiting.review.${review.state === "changes_requested" ? "again" : "first"}`)}</Td>
                <Td width="tight" align="right" hideOnPhone>
                  <span className="text-muted text-xs">
                    <DateTime at={review.requestedAt} />
                  </span>
                </Td>
              </Tr>
            ))}
            {drafts.map((draft) => (
              <Tr key={`${draft.api}@${draft.version}`}>
                <Td width="fill">
                  <RowLink href={versionPath(draft.api, draft.version)}>
                    {draft.apiName} <span className="font-mono font-normal text-muted text-xs">{draft.version}</span>
                  </RowLink>
                </Td>
                <Td width="tight">
                  <FindingSeverity severity="error" count={draft.errors} />
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  <span className="text-muted text-xs">
                    <DateTime at={draft.publishedAt} />
                  </span>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}
