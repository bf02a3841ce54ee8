/** What people filter notifications by, and choose mail for. */
export const NOTIFICATION_KINDS = [
  "reviews",
  "breaking",
  "versions",
  "deprecations",
  "waivers",
  "apis",
  "dependencies",
  "teams",
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Whether a text is a kind of notification. */
export function isNotificationKind(text: string): text is NotificationKind {
  return NOTIFICATION_KINDS.some((kind) => kind === text);
}

/** Everything that is told, and the kind it belongs to. The names are public: webhooks carry them, never rename one. */
export const EVENT_KINDS = {
  "api.created": "apis",
  "api.changed": "apis",
  "api.deleted": "apis",
  "version.published": "versions",
  "version.revised": "versions",
  "version.breaking": "breaking",
  "version.activated": "versions",
  "version.deprecated": "deprecations",
  "version.restored": "deprecations",
  "version.sunset_near": "deprecations",
  "version.sunset": "deprecations",
  "version.retired": "deprecations",
  "deprecation.declared": "deprecations",
  "deprecation.moved": "deprecations",
  "deprecation.withdrawn": "deprecations",
  "deprecation.reminder": "deprecations",
  "deprecation.escalated": "deprecations",
  "deprecation.held": "deprecations",
  "deprecation.answered": "deprecations",
  "signals.contradicted": "deprecations",
  "sla.breached": "apis",
  "scorecard.level_changed": "apis",
  "scorecard.entropy_high": "apis",
  "review.requested": "reviews",
  "review.required": "reviews",
  "review.outdated": "reviews",
  "review.undone": "reviews",
  "review.withdrawn": "reviews",
  "review.decided": "reviews",
  "review.commented": "reviews",
  "review.mentioned": "reviews",
  "waiver.requested": "waivers",
  "waiver.granted": "waivers",
  "waiver.refused": "waivers",
  "waiver.revoked": "waivers",
  "waiver.expiring": "waivers",
  "dependency.declared": "dependencies",
  "dependency.removed": "dependencies",
  "policy.changed": "teams",
  "team.member_set": "teams",
  "team.member_removed": "teams",
  "webhook.disabled": "teams",
} as const satisfies Record<string, NotificationKind>;
export type EventType = keyof typeof EVENT_KINDS;

/** The types of events, in the order in which pages list them. */
export const EVENT_TYPES: readonly EventType[] = Object.freeze(Object.keys(EVENT_KINDS).filter(isEventType));

/** Whether a text is the type of an event. */
export function isEventType(text: string): text is EventType {
  return Object.hasOwn(EVENT_KINDS, text);
}

/** The `type` of CloudEvents: ours, below our own name. */
export function cloudEventType(type: EventType | "webhook.test"): string {
  return `dev.concordat.${type}`;
}
