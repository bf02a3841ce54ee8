import type { TeamRole } from "@/lib/core/context";
import { ROLE_PERMISSIONS } from "@/lib/members/model";
import type { EventType } from "./model/event-types";
import type { RegistryEvent } from "./model/registry-event";

/** Groups of people that an event can be for. */
export const AUDIENCES = [
  "asked",
  "person",
  "authors",
  "participants",
  "mentioned",
  "deciders",
  "owners",
  "team",
  "callers",
  "consumer",
  "administrators",
  "subscribers",
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who hears of what. An empty list: webhooks only. */
export const AUDIENCE_OF: Readonly<Record<EventType, readonly Audience[]>> = {
  "api.created": ["team", "subscribers"],
  "api.changed": ["owners", "subscribers"],
  "api.deleted": ["team", "subscribers"],
  "version.published": ["team", "subscribers"],
  "version.revised": ["team", "subscribers"],
  "version.breaking": ["team", "callers", "subscribers"],
  "version.activated": ["authors", "team", "subscribers"],
  "version.deprecated": ["team", "callers", "subscribers"],
  "version.restored": ["team", "callers", "subscribers"],
  // The reminder that comes with it is what people read.
  "version.sunset_near": [],
  "version.sunset": ["team", "callers", "subscribers"],
  "version.retired": ["team", "callers", "subscribers"],
  "deprecation.declared": ["team", "callers", "subscribers"],
  "deprecation.moved": ["team", "callers", "subscribers"],
  "deprecation.withdrawn": ["team", "callers", "subscribers"],
  "deprecation.reminder": ["team", "consumer", "subscribers"],
  "deprecation.escalated": ["owners", "consumer", "administrators"],
  "deprecation.held": ["owners"],
  "deprecation.answered": ["owners"],
  "signals.contradicted": ["owners"],
  "sla.breached": ["owners", "subscribers"],
  "scorecard.level_changed": ["owners", "subscribers"],
  "scorecard.entropy_high": ["owners"],
  "review.requested": ["deciders"],
  "review.required": ["asked"],
  "review.outdated": ["participants"],
  "review.undone": ["authors"],
  "review.withdrawn": ["authors", "participants"],
  "review.decided": ["authors"],
  "review.commented": ["authors", "participants"],
  "review.mentioned": ["mentioned"],
  "waiver.requested": ["owners"],
  "waiver.granted": ["authors", "owners", "team"],
  "waiver.refused": ["authors"],
  "waiver.revoked": ["authors", "team"],
  "waiver.expiring": ["authors", "owners"],
  "dependency.declared": ["team"],
  "dependency.removed": ["owners"],
  "policy.changed": ["owners"],
  "team.member_set": ["person"],
  "team.member_removed": ["person"],
  "webhook.disabled": ["person", "owners"],
};

/** Of two events of one entry, the first says all that the second does: nobody is told both. */
const SAYS_MORE: Partial<Record<EventType, EventType>> = {
  "version.breaking": "version.published",
  "review.mentioned": "review.commented",
};

/** What people can subscribe to. */
export const SUBSCRIPTION_SUBJECTS = ["api", "team", "tag"] as const;
export type SubscriptionSubject = (typeof SUBSCRIPTION_SUBJECTS)[number];

export const REASON_KINDS = [
  "person",
  "author",
  "participant",
  "mentioned",
  "decider",
  "security",
  "platform",
  "affected",
  "owner",
  "team",
  "caller",
  "administrator",
  "api",
  "team-subscription",
  "tag",
] as const;
/** Why somebody is told: `{kind: "team", value: "payments"}` because they belong to it. */
export interface Reason {
  kind: (typeof REASON_KINDS)[number];
  value: string;
}

/** Who is where, as far as some events need it. */
export interface Directory {
  members: readonly { teamId: string; userId: string; role: TeamRole["role"] }[];
  subscribers: readonly { userId: string; subject: SubscriptionSubject; value: string }[];
  /** Teams that own consumers of an API. */
  callers: readonly { api: string; consumer: string; teamId: string }[];
  administrators: readonly string[];
  /** Ids of people who may still sign in, of all who could be told. */
  people: ReadonlySet<string>;
}

/** One person who is told of an event, and why. */
export interface Told {
  userId: string;
  event: RegistryEvent;
  reasons: Reason[];
}

type Member = Directory["members"][number];

function subscribersOf({ api, team }: RegistryEvent, directory: Directory): [string, Reason][] {
  const slug = team?.slug;
  return directory.subscribers.flatMap(({ userId, subject, value }): [string, Reason][] => {
    if (subject === "api") return value === api?.slug ? [[userId, { kind: "api", value }]] : [];
    if (subject === "team") return value === slug ? [[userId, { kind: "team-subscription", value }]] : [];
    return api?.tags.includes(value) ? [[userId, { kind: "tag", value }]] : [];
  });
}

function callersOf({ api }: RegistryEvent, { callers, members }: Directory): [string, Reason][] {
  return callers
    .filter((caller) => caller.api === api?.slug)
    .flatMap(({ consumer, teamId }) =>
      members
        .filter((member) => member.teamId === teamId && member.role !== "reader")
        .map(({ userId }): [string, Reason] => [userId, { kind: "caller", value: consumer }]),
    );
}

/** What a team is asked for, by what its approval stands for: a consumer's slug is the value where its calls break. */
function askedReason({ data, team }: RegistryEvent): Reason {
  const asked = typeof data.asked === "string" ? data.asked : "";
  if (asked === "security" || asked === "platform") return { kind: asked, value: team?.slug ?? "" };
  return { kind: "affected", value: asked.replace(/^consumer:/, "") };
}

function askedOf(event: RegistryEvent, { members }: Directory): [string, Reason][] {
  const reason = askedReason(event);
  return members
    .filter(({ teamId, role, userId }) => {
      const isOwn = event.authors.includes(userId);
      return teamId === event.team?.id && ROLE_PERMISSIONS[role].has("review.decide") && !isOwn;
    })
    .map(({ userId }) => [userId, reason]);
}

/** The consumer whose team an event is for; null where it is for those who own the API. */
const consumerOf = ({ type, data }: RegistryEvent): string | null =>
  type.startsWith("deprecation.") && typeof data.consumer === "string" ? data.consumer : null;

/** Who can do something about what a consumer calls: of what was silent for long, only the owners. */
function consumerTeamOf(event: RegistryEvent, { members }: Directory): [string, Reason][] {
  const consumer = consumerOf(event);
  if (consumer === null) return [];
  const isAsked = ({ role }: Member) => (event.type === "deprecation.escalated" ? role === "owner" : role !== "reader");
  return members
    .filter((member) => member.teamId === event.team?.id && isAsked(member))
    .map(({ userId }) => [userId, { kind: "caller", value: consumer }]);
}

function candidates(audience: Audience, event: RegistryEvent, directory: Directory): [string, Reason][] {
  if (consumerOf(event) !== null && audience !== "consumer") return [];
  const { team, subject } = event;
  const among = (kind: Reason["kind"], is: (member: Member) => boolean): [string, Reason][] =>
    directory.members
      .filter((member) => team !== null && member.teamId === team.id && is(member))
      .map(({ userId }) => [userId, { kind, value: team?.slug ?? "" }]);
  const each = (kind: Reason["kind"], ids: readonly string[]) =>
    ids.map((id): [string, Reason] => [id, { kind, value: subject }]);
  switch (audience) {
    case "person":
      return event.person === null ? [] : each("person", [event.person]);
    case "authors":
      return each("author", event.authors);
    case "participants":
      return each("participant", event.participants);
    case "mentioned":
      return each("mentioned", event.participants);
    case "deciders":
      // Whoever published is asked nothing: nobody approves what they published.
      return among("decider", ({ role, userId }) => {
        return ROLE_PERMISSIONS[role].has("review.decide") && !event.authors.includes(userId);
      });
    case "asked":
      return askedOf(event, directory);
    case "owners":
      return among("owner", ({ role }) => role === "owner");
    case "team":
      return among("team", () => true);
    case "callers":
      return callersOf(event, directory);
    case "consumer":
      return consumerTeamOf(event, directory);
    case "administrators":
      return event.data.level === "administrators" ? each("administrator", directory.administrators) : [];
    case "subscribers":
      return subscribersOf(event, directory);
  }
}

/** Who is told of an event, each person once, with every reason; never whoever did it, never somebody who left. */
export function toldOf(event: RegistryEvent, directory: Directory): Told[] {
  const told = new Map<string, Told>();
  for (const audience of AUDIENCE_OF[event.type]) {
    for (const [userId, reason] of candidates(audience, event, directory)) {
      if (event.actor.kind === "user" && event.actor.id === userId) continue;
      if (!directory.people.has(userId)) continue;
      const one = told.get(userId) ?? { userId, event, reasons: [] };
      const known = one.reasons.some(({ kind, value }) => kind === reason.kind && value === reason.value);
      // An owner is in the team: one reason is enough.
      const said =
        reason.kind === "team" && one.reasons.some(({ kind, value }) => kind === "owner" && value === reason.value);
      if (!known && !said) one.reasons.push(reason);
      told.set(userId, one);
    }
  }
  return [...told.values()];
}

/** Who is told what of several events, in their order; of one entry nobody is told what a fuller event says already. */
export function toldOfAll(events: readonly RegistryEvent[], directory: Directory): Told[] {
  const all = events.flatMap((event) => toldOf(event, directory));
  const keyOf = (userId: string, sequence: bigint, type: EventType) => `${userId} ${sequence} ${type}`;
  const covered = new Set(
    all.flatMap(({ userId, event }) => {
      const lesser = SAYS_MORE[event.type];
      return lesser ? [keyOf(userId, event.sequence, lesser)] : [];
    }),
  );
  return all.filter(({ userId, event }) => !covered.has(keyOf(userId, event.sequence, event.type)));
}

const DAY_MS = 86_400_000;
/** Happenings older than this are history when they are read: shown, but neither mailed nor sent to webhooks. */
export const LIVE_DAYS = 3;
/** Older than this, they are not told at all. */
export const HISTORY_DAYS = 14;

/** How an entry is told: to everybody, in the inbox only, or not; what was written before the registry first looked is history. */
export function treatmentOf(
  entry: { at: Date; sequence: bigint },
  now: Date,
  quietUntil: bigint,
): "live" | "inbox" | "skipped" {
  const age = now.getTime() - entry.at.getTime();
  if (age > HISTORY_DAYS * DAY_MS) return "skipped";
  return entry.sequence <= quietUntil || age > LIVE_DAYS * DAY_MS ? "inbox" : "live";
}
