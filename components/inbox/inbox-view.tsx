import { Settings2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { FilterChips } from "@/components/shared/changes/filter-chips";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabNav } from "@/components/ui/tab-nav";
import { NOTIFICATION_KINDS } from "@/lib/events/model/event-types";
import { inboxHref, type InboxQuery } from "@/lib/notifications/model/inbox-address";
import { INBOX_VIEWS, type NotificationPage } from "@/lib/notifications/schema";
import { InboxList } from "./inbox-list";

interface InboxViewProps {
  page: NotificationPage;
  query: InboxQuery;
  /** When the page was made: what came later is not marked with the rest. */
  readAt: string;
}

/** What somebody was told: unread, all, done; of one kind or of all. */
export function InboxView({ page, query, readAt }: InboxViewProps) {
  const t = useTranslations("inbox");
  const kinds = useTranslations("notifications");
  const unreadOf = new Map(page.kinds.map(({ kind, unread }) => [kind, unread]));
  return (
    <Page width="text">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <LinkButton href="/settings/notifications" icon={<Settings2 aria-hidden />}>
            {t("preferences")}
          </LinkButton>
        }
      />
      <TabNav
        label={t("views")}
        items={INBOX_VIEWS.map((view) => ({
          label: t(`view.${view}`),
          href: inboxHref({ view, kind: query.kind }),
          active: query.view === view,
          ...(view === "unread" ? { count: page.unread } : {}),
        }))}
      />
      <FilterChips
        label={t("filter")}
        chips={NOTIFICATION_KINDS.map((kind) => ({
          key: kind,
          label: (
            <>
              {kinds(`kind.${kind}`)}
              {unreadOf.has(kind) ? (
                <span data-numeric className="text-2xs">
                  {unreadOf.get(kind)}
                </span>
              ) : null}
            </>
          ),
          selected: query.kind === kind,
          href: inboxHref({ view: query.view, kind: query.kind === kind ? undefined : kind }),
        }))}
      />
      <InboxList
        key={inboxHref(query)}
        items={page.items}
        view={query.view}
        kind={query.kind}
        readAt={readAt}
        unread={page.unread}
      />
      <Pagination
        summary={page.items.length > 0 ? t("page", { count: page.items.length }) : undefined}
        firstHref={query.cursor ? inboxHref({ ...query, cursor: undefined }) : undefined}
        nextHref={page.nextCursor ? inboxHref({ ...query, cursor: page.nextCursor }) : undefined}
      />
    </Page>
  );
}
