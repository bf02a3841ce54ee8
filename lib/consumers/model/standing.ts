import type { ActorRef } from "@/lib/core/context";

/** How far a consumer is with something that goes away, from nothing said to moved off it. */
export const STANDINGS = ["silent", "acknowledged", "migrating", "migrated"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a consumer's team can say; silent is what holds while nobody said anything. */
export const SAID_STANDINGS = ["acknowledged", "migrating", "migrated"] as const satisfies readonly Standing[];
export type SaidStanding = (typeof SAID_STANDINGS)[number];

/** What can go away. The names are those of deprecation records. */
export const STANDING_SUBJECTS = ["version", "operation", "parameter", "schema", "field"] as const;
export type StandingSubjectKind = (typeof STANDING_SUBJECTS)[number];

/** What a standing is toward; `place` is null for a whole version, else as deprecation records write it. */
export interface StandingSubject {
  kind: StandingSubjectKind;
  place: string | null;
}

/** How a consumer is known: by its calls, by what is said of it, or by both. */
export const KNOWN_BY = ["traffic", "declared", "both"] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

/** Where one consumer stands with one thing that goes away. */
export interface ConsumerStanding {
  consumer: {
    id: string;
    slug: string;
    name: string;
    team: { id: string; slug: string; name: string } | null;
    contact: string | null;
  };
  /** Of the record that was asked for; null where a whole version was. */
  recordId: string | null;
  versionId: string;
  subject: StandingSubject;
  known: KnownBy;
  /** Calls to it in the window, of all the consumer's identities. */
  calls: number;
  lastAt: Date | null;
  standing: Standing;
  /** Who said so, and when; null while silent. */
  by: ActorRef | null;
  at: Date | null;
  note: string | null;
  /** The UTC day on which the team means to be done. */
  plannedOn: Date | null;
  /** Whether an owner of the API said it for the consumer's team. */
  onBehalf: boolean;
  /** It says that it has migrated, and calls arrived after it said so. */
  stillCalling: boolean;
}

/** What a stored text is as a standing; whatever is unknown was only acknowledged. */
export function saidStanding(text: string): SaidStanding {
  return SAID_STANDINGS.find((one) => one === text) ?? "acknowledged";
}

/** What a stored text is as a subject. */
export function standingSubjectKind(text: string): StandingSubjectKind {
  return STANDING_SUBJECTS.find((one) => one === text) ?? "version";
}

/** How a consumer is known; undefined where it is not known at all. */
export function knownBy(traffic: boolean, declared: boolean): KnownBy | undefined {
  if (traffic && declared) return "both";
  return traffic ? "traffic" : declared ? "declared" : undefined;
}

/** Whether somebody who says that it has migrated goes on calling: by a call after the instant at which it said so. */
export function isStillCalling(standing: Standing, at: Date | null, lastAt: Date | null): boolean {
  return standing === "migrated" && at !== null && lastAt !== null && lastAt.getTime() > at.getTime();
}

/**
 * Whether a consumer is ready for the end, by what a policy asks: `acknowledge` any word, `migrate` that it has moved and no
 * longer calls, `nothing` always.
 */
export function isReady(
  { standing, stillCalling }: Pick<ConsumerStanding, "standing" | "stillCalling">,
  must: "acknowledge" | "migrate" | "nothing",
): boolean {
  if (must === "nothing") return true;
  if (must === "acknowledge") return standing !== "silent";
  return standing === "migrated" && !stillCalling;
}

/** How many stand where; `stillCalling` are among the migrated. */
export function countStandings(all: readonly Pick<ConsumerStanding, "standing" | "stillCalling">[]) {
  const counts = { silent: 0, acknowledged: 0, migrating: 0, migrated: 0, stillCalling: 0 };
  for (const { standing, stillCalling } of all) {
    counts[standing]++;
    if (stillCalling) counts.stillCalling++;
  }
  return counts;
}

/** The same for the same subject, whatever it is made of. */
export function subjectKey({ kind, place }: StandingSubject): string {
  return `${kind} ${place ?? ""}`;
}
