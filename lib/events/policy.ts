import type { TeamRole } from "@/lib/core/context";
import { ROLE_PERMISSIONS } from "@/lib/members/model";
import type { EventType } from "./model/event-types";
import type { RegistryEvent } from "./model/registry-event";

/** Groups of people that an event can be for. */
export const AUDIENCES = [
  "person",
  "authors",
  "participants",
  "deciders",
  "owners",
  "team",
  "callers",
  "subscribers",
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who hears of what. An empty list: webhooks only. */
export const AUDIENCE_OF: Readonly<Record<EventType, readonly Audience[]>> = {
  "api.created": ["team", "subscribers"],
  "api.changed": ["owners", "subscribers"],
  "api.deleted": ["team", "subscribers"],
  "version.published": ["team", "subscribers"],
  "version.breaking": ["team", "callers", "subscribers"],
  "version.activated": ["authors", "team", "subscribers"],
  "version.deprecated": ["team", "callers", "subscribers"],
  "version.restored": ["team", "callers", "subscribers"],
  "version.sunset_near": ["team", "callers", "subscribers"],
  "version.sunset": ["team", "callers", "subscribers"],
  "version.retired": ["team", "callers", "subscribers"],
  "review.requested": ["deciders"],
  "review.decided": ["authors"],
  "review.commented": ["authors", "participants"],
  "waiver.granted": ["owners", "team"],
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
const SAYS_MORE: Partial<Record<EventType, EventType>> = { "version.breaking": "version.published" };

/** What people can subscribe to. */
export const SUBSCRIPTION_SUBJECTS = ["api", "team", "tag"] as const;
export type SubscriptionSubject = (typeof SUBSCRIPTION_SUBJECTS)[number];

export const REASON_KINDS = [
  "person",
  "author",
  "participant",
  "decider",
  "owner",
  "team",
  "caller",
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

function candidates(audience: Audience, event: RegistryEvent, directory: Directory): [string, Reason][] {
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
    case "deciders":
      // Whoever published is asked nothing: nobody approves what they published.
      return among("decider", ({ role, userId }) => {
        return ROLE_PERMISSIONS[role].has("review.decide") && !event.authors.includes(userId);
      });
    case "owners":
      return among("owner", ({ role }) => role === "owner");
    case "team":
      return among("team", () => true);
    case "callers":
      return callersOf(event, directory);
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
