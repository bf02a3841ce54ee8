import type { EventType } from "./event-types";

/** An API as events know it: who owns it, and what people may have subscribed to. */
export interface ApiFacts {
  id: string;
  slug: string;
  name: string;
  team: TeamFacts;
  tags: readonly string[];
}

export interface TeamFacts {
  id: string;
  slug: string;
  name: string;
}

/** Plain values that an event tells: no secrets, no documents. */
export type EventData = Record<string, string | number | boolean | null | readonly string[]>;

/** One thing that happened, made of an entry of the audit log and of what it is about. */
export interface RegistryEvent {
  /** The number of the entry, and the type's name where one entry is several events: the same at every reading. */
  id: string;
  sequence: bigint;
  at: Date;
  type: EventType;
  actor: { kind: string; id: string; name: string };
  /** What it is about, for people: `payments@2.0.0`. */
  subject: string;
  /** The page to look at, as a path. */
  href: string;
  /** Null where it concerns no API, or one that is gone. */
  api: ApiFacts | null;
  team: TeamFacts | null;
  data: EventData;
  /** Ids of people it concerns besides those who belong to the team. */
  authors: readonly string[];
  participants: readonly string[];
  person: string | null;
  /** Happenings with the same key, close together, are told as one. */
  groupKey: string;
}
