"use client";
import { CheckCheck, Inbox } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { DateTime } from "@/components/shared/date-time";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { Row } from "@/components/ui/stack";
import { setUnread } from "@/lib/browser/unread-count";
import { useListNavigation } from "@/lib/browser/use-list-navigation";
import { useShortcut } from "@/lib/browser/use-shortcut";
import type { NotificationKind } from "@/lib/events/model/event-types";
import { byDay } from "@/lib/notifications/model/by-day";
import type { InboxView, NotificationDto } from "@/lib/notifications/schema";
import { InboxRow } from "./inbox-row";
import { useMarks } from "./use-marks";

interface InboxListProps {
  items: readonly NotificationDto[];
  view: InboxView;
  kind: NotificationKind | undefined;
  readAt: string;
  unread: number;
}

/** The notification whose row holds the focus. */
function inFocus(items: readonly NotificationDto[]): NotificationDto | undefined {
  const id = document.activeElement?.closest("[data-notification]")?.getAttribute("data-notification");
  return items.find((item) => item.id === id);
}

/** Notifications by day; `e` and `u` act on the one in focus, the boxes on many. */
export function InboxList({ items, view, kind, readAt, unread }: InboxListProps) {
  const t = useTranslations("inbox");
  const list = useListNavigation<HTMLDivElement>();
  const marks = useMarks({ kind, readAt });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = items.filter((item) => selected.has(item.id));
  // The bell is outside of this tree: it learns here what the page was made with.
  useEffect(() => setUnread(unread), [unread]);
  useShortcut("e", t("keys.done"), () => {
    const item = inFocus(items);
    if (item && view !== "done") marks.done([item]);
  });
  useShortcut("u", t("keys.read"), () => {
    const item = inFocus(items);
    if (item) marks.read([item], !item.read);
  });
  const toggle = (id: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  if (items.length === 0) {
    return (
      <EmptyState
        icon={<Inbox />}
        title={t(`empty.${view}`)}
        action={view === "inbox" ? <LinkButton href="/apis">{t("empty.find")}</LinkButton> : undefined}
      >
        {t(`empty.${view}Hint`)}
      </EmptyState>
    );
  }
  const act = (run: (items: readonly NotificationDto[]) => void) => () => {
    run(chosen);
    setSelected(new Set());
  };
  return (
    <div className="flex flex-col gap-4" ref={list}>
      <div className="flex h-8 items-center justify-between gap-2">
        <span role="status" className="text-muted text-xs">
          {chosen.length > 0 ? t("bulk.selected", { count: chosen.length }) : null}
        </span>
        {chosen.length > 0 ? (
          <Row gap={2}>
            <Button size="sm" onClick={act((unread) => marks.read(unread))}>
              {t("bulk.read")}
            </Button>
            {view === "done" ? (
              <Button size="sm" onClick={act(marks.takeBack)}>
                {t("undo")}
              </Button>
            ) : (
              <Button size="sm" onClick={act(marks.done)}>
                {t("bulk.done")}
              </Button>
            )}
          </Row>
        ) : view === "done" ? null : (
          <Button
            size="sm"
            variant="ghost"
            icon={<CheckCheck aria-hidden />}
            onClick={marks.readAll}
            disabled={unread === 0 || marks.isPending}
          >
            {t("markAllRead")}
          </Button>
        )}
      </div>
      {byDay(items).map(({ day, items: ofDay }) => (
        <Panel key={day} title={<DateTime at={day} show="day" />} padding="flush">
          <ul aria-label={t("list")}>
            {ofDay.map((item) => (
              <InboxRow
                key={item.id}
                notification={item}
                selected={selected.has(item.id)}
                onSelect={(on) => toggle(item.id, on)}
                onOpen={() => (item.read ? undefined : marks.read([item]))}
                onDone={() => (item.done ? marks.takeBack([item]) : marks.done([item]))}
              />
            ))}
          </ul>
        </Panel>
      ))}
    </div>
  );
}
