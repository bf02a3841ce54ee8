import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import type { Page } from "@/lib/core/paging";
import { isRevisable } from "@/lib/versions/model/plan-version";
import { type RevisionsQuery, revisionsHref } from "@/lib/versions/model/revisions-address";
import type { VersionDto } from "@/lib/versions/schema";
import type { RevisionDto } from "@/lib/versions/schema/revisions";
import { PushRevision } from "./push-revision";
import { RevisionTable } from "./revision-table";

interface RevisionsViewProps {
  version: VersionDto;
  query: RevisionsQuery;
  page: Page<RevisionDto>;
  compared: { from: number; to: number } | null;
  mayPush: boolean;
  /** What changed between the two; it may take a while the first time. */
  children?: ReactNode;
}

/** All revisions of a version, and what changed between two of them. */
export function RevisionsView({ version, query, page, compared, mayPush, children }: RevisionsViewProps) {
  const t = useTranslations("revisions");
  const { api, version: label, revisionNumber } = version;
  const isOpen = isRevisable(version.state);
  const push = isOpen && mayPush ? <PushRevision api={api} version={label} /> : null;
  return (
    <Stack>
      <Panel
        padding="flush"
        title={t("titleOf", { version: label })}
        hint={isOpen ? t("openHint") : t("closedHint")}
        actions={push}
        footer={
          <span className="flex min-h-8 flex-wrap items-center justify-between gap-2 text-muted text-xs">
            <span data-numeric>{t("count", { count: revisionNumber })}</span>
            <span className="flex gap-2">
              {query.cursor ? (
                <LinkButton size="sm" href={revisionsHref(api, label)}>
                  {t("newest")}
                </LinkButton>
              ) : null}
              {page.nextCursor ? (
                <LinkButton size="sm" rel="next" href={revisionsHref(api, label, { cursor: page.nextCursor })}>
                  {t("older")}
                </LinkButton>
              ) : null}
            </span>
          </span>
        }
      >
        <RevisionTable api={api} version={label} revisions={page.items} compared={compared} />
      </Panel>
      {compared ? (
        children
      ) : (
        <Panel>
          <EmptyState icon={<History aria-hidden />} title={t("only.title")} action={push}>
            {isOpen ? t("only.open") : t("only.closed")}
          </EmptyState>
        </Panel>
      )}
    </Stack>
  );
}
