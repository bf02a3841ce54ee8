import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { EVENT_TYPES, isEventType, NOTIFICATION_KINDS } from "@/lib/events/model/event-types";
import { REASON_KINDS } from "@/lib/events/policy";
import { MAIL_LANGUAGES } from "@/lib/mail/model";
import { MAIL_MODES } from "./model";

const eventType = z.enum(EVENT_TYPES.filter(isEventType));

export const notificationDto = z.strictObject({
  id: z.string(),
  type: eventType,
  kind: z.enum(NOTIFICATION_KINDS),
  /** How many happenings it stands for. */
  count: z.number().int().min(1),
  /** The first of them. */
  items: z.array(z.strictObject({ name: z.string(), href: z.string() })),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  /** Why the reader is told. */
  reasons: z.array(z.strictObject({ kind: z.enum(REASON_KINDS), value: z.string() })),
  actor: z.strictObject({ kind: actorRefDto.shape.kind, name: z.string() }),
  href: z.string(),
  at: z.iso.datetime(),
  read: z.boolean(),
  done: z.boolean(),
});
export type NotificationDto = z.output<typeof notificationDto>;

/** Unread ones, all that are not done, or those that are. */
export const INBOX_VIEWS = ["unread", "inbox", "done"] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export const notificationFilter = z.strictObject({
  ...pageInput.shape,
  view: z.enum(INBOX_VIEWS).default("inbox"),
  kind: z.enum(NOTIFICATION_KINDS).optional(),
});
export type NotificationFilter = z.output<typeof notificationFilter>;

export const unreadCounts = z.strictObject({
  unread: z.number().int().min(0),
  kinds: z.array(z.strictObject({ kind: z.enum(NOTIFICATION_KINDS), unread: z.number().int().min(1) })),
});
export type UnreadCounts = z.output<typeof unreadCounts>;

export const notificationPage = pageOf(notificationDto).extend({ ...unreadCounts.shape });
export type NotificationPage = z.output<typeof notificationPage>;

const ids = z.array(z.uuid()).min(1).max(200);

export const markInput = z
  .strictObject({
    /** These notifications; else `until`. */
    ids: ids.optional(),
    /** All in the inbox that were told by this instant. */
    until: z.iso.datetime({ offset: true }).optional(),
    /** With `until`: only those of this kind. */
    kind: z.enum(NOTIFICATION_KINDS).optional(),
    read: z.boolean().optional(),
    done: z.boolean().optional(),
  })
  .refine((mark) => (mark.ids === undefined) !== (mark.until === undefined), "give either ids or until")
  .refine((mark) => mark.kind === undefined || mark.until !== undefined, "kind goes with until")
  .refine((mark) => mark.read !== undefined || mark.done !== undefined, "give read, done or both");
export type MarkInput = z.output<typeof markInput>;

export const markAnswer = z.strictObject({ changed: z.number().int(), ...unreadCounts.shape });
export type MarkAnswer = z.output<typeof markAnswer>;

const mailMode = z.enum(MAIL_MODES);

export const preferencesDto = z.strictObject({
  /** Whether the registry can send mail at all. */
  mailConfigured: z.boolean(),
  /** Where mail goes. */
  email: z.string(),
  language: z.enum(MAIL_LANGUAGES),
  kinds: z.array(z.strictObject({ kind: z.enum(NOTIFICATION_KINDS), mail: mailMode, default: mailMode })),
});
export type PreferencesDto = z.output<typeof preferencesDto>;

export const preferencesInput = z.strictObject({
  kinds: z
    .array(z.strictObject({ kind: z.enum(NOTIFICATION_KINDS), mail: mailMode }))
    .max(NOTIFICATION_KINDS.length)
    .default([]),
  language: z.enum(MAIL_LANGUAGES).optional(),
});
export type PreferencesInput = z.output<typeof preferencesInput>;
