import type { ApiFacts, TeamFacts } from "./registry-event";

interface Somebody {
  kind: string;
  id: string;
}

/** A version as events know it. */
export interface VersionFacts {
  id: string;
  label: string;
  api: ApiFacts;
  publishedBy: Somebody;
  /** Against the version before it; null for a first one. */
  changes: { from: string; breaking: number; dangerous: number; nonBreaking: number } | null;
}

export interface ReviewFacts {
  id: string;
  version: VersionFacts;
  requestedBy: Somebody;
  /** Who decided or commented so far. */
  participants: readonly Somebody[];
}

/** What is known, when events are made, of the things that entries of the audit log name. What is gone is missing. */
export interface EventFacts {
  apis: ReadonlyMap<string, ApiFacts>;
  apisBySlug: ReadonlyMap<string, ApiFacts>;
  versions: ReadonlyMap<string, VersionFacts>;
  reviews: ReadonlyMap<string, ReviewFacts>;
  teams: ReadonlyMap<string, TeamFacts>;
  teamsBySlug: ReadonlyMap<string, TeamFacts>;
  /** Ids of people by e-mail address. */
  people: ReadonlyMap<string, string>;
}
