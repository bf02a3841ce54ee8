import type { EventType, NotificationKind } from "@/lib/events/model/event-types";
import type { EventData } from "@/lib/events/model/registry-event";
import type { Reason } from "@/lib/events/policy";

/** How a person has one kind of notification by mail. */
export const MAIL_MODES = ["off", "soon", "daily"] as const;
export type MailMode = (typeof MAIL_MODES)[number];

/** Whether a stored text is a way to have mail. */
export function isMailMode(text: string): text is MailMode {
  return MAIL_MODES.some((mode) => mode === text);
}

/** What holds for somebody who chose nothing: at once what waits for them or breaks, once a day the rest. */
export const DEFAULT_MAIL: Readonly<Record<NotificationKind, MailMode>> = {
  reviews: "soon",
  breaking: "soon",
  versions: "off",
  deprecations: "soon",
  waivers: "daily",
  apis: "off",
  dependencies: "daily",
  teams: "daily",
};

/** Happenings of one kind that come within this time of the last are told as one. */
export const GROUP_MINUTES = 10;
/** Happenings that a notification names; those beyond are counted. */
export const MOST_ITEMS = 20;

/** One thing that a notification stands for. */
export interface NotificationItem {
  name: string;
  href: string;
}

/** A notification as it is written. */
export interface NewNotification {
  userId: string;
  type: EventType;
  kind: NotificationKind;
  groupKey: string;
  count: number;
  items: NotificationItem[];
  data: EventData;
  reasons: Reason[];
  href: string;
  actorKind: string;
  actorName: string;
  sequence: bigint;
  at: Date;
  /** Whether it may be mailed, too. */
  live: boolean;
}

/** An open notification that newer happenings of its group can be added to. */
export interface OpenNotification extends NewNotification {
  id: string;
}
