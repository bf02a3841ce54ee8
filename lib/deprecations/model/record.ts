import type { ActorRef } from "@/lib/core/context";
import type { VersionState } from "@/lib/lifecycle/model";

/** What a record can be about. */
export const SUBJECT_KINDS = ["version", "operation", "parameter", "schema", "field"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/**
 * What goes away. `place` is null for a version; else an operation's key (`GET /pets`), an operation's key with the place and
 * name of a parameter (`GET /pets query limit`), the name of a schema, or a schema and its field (`Pet.name`).
 */
export interface DeprecationSubject {
  kind: SubjectKind;
  place: string | null;
}

/** A sunset that was moved: from and to which instant, why, by whom, and whether somebody overrode the policy for it. */
export interface MovedSunset {
  from: Date;
  to: Date;
  reason: string;
  by: ActorRef;
  at: Date;
  override: boolean;
}

/** A time in which something is switched off on purpose, so that those who still call it notice. */
export interface Brownout {
  startsAt: Date;
  minutes: number;
}

/** A declared record and the document say different things. */
export interface Contradiction {
  /** `sunset`: another day; `replacement`: another one; `unmarked`: the document does not mark it as deprecated. */
  about: "sunset" | "replacement" | "unmarked";
  declared: string | null;
  document: string | null;
}

/** Something that goes away in one version: by a record that somebody made, or by what its document says. */
export interface DeprecationRecord {
  /** Of a declared record, the same for each version that it holds for; made of version and subject for what a document says. */
  id: string;
  apiId: string;
  /** The API's slug. */
  api: string;
  apiName: string;
  team: { slug: string; name: string };
  versionId: string;
  /** The version's label. */
  version: string;
  versionState: VersionState;
  subject: DeprecationSubject;
  /** `declared`: somebody said so here; it wins over what the document says about the same subject. */
  origin: "declared" | "document";
  deprecatedAt: Date | null;
  sunsetAt: Date | null;
  /** The IANA time zone whose day the sunset begins; null: UTC. */
  zone: string | null;
  /** A version, an API, an address, or an operation (`payments@2.0.0#GET /pay`). */
  replacement: string | null;
  migrationGuide: string | null;
  reason: string | null;
  /** The first version, in their order, at which it was marked or declared. */
  since: { versionId: string; version: string } | null;
  /** Why it is marked although nobody marked it itself: `uses schema Pet`. */
  because: string | null;
  /** How a document marks it: `flag`, `x-sunset`, … Null: only declared. */
  source: string | null;
  contradictions: Contradiction[];
  brownouts: Brownout[];
  /** The oldest first. */
  moved: MovedSunset[];
  /** Who declared it, and when; null for what only the document says. */
  by: ActorRef | null;
  recordedAt: Date | null;
  /** The version from which on the subject is not there any more. */
  removedIn: { versionId: string; version: string } | null;
  /** Of a declared record, for `If-Match`; 0 for what a document says. */
  revision: number;
}
