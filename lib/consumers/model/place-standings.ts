import type { ActorRef } from "@/lib/core/context";
import { groupBy } from "@/lib/core/group-by";
import {
  type ConsumerStanding,
  isStillCalling,
  knownBy,
  type SaidStanding,
  type StandingSubject,
  subjectKey,
} from "./standing";

/** One thing that goes away, in one version. */
export interface StandingTarget {
  recordId: string | null;
  versionId: string;
  subject: StandingSubject;
  /** Keys of the operations whose callers it reaches; null: all. */
  operations: ReadonlySet<string> | null;
}

/** A version as those who call it know it. */
export interface TargetVersion {
  id: string;
  apiId: string;
  label: string;
  /** Whether it is the one that those call who say no version: the active one, else the newest. */
  isUsual: boolean;
}

/** What a source other than traffic says that a consumer calls. */
export interface SaidCall {
  consumerId: string;
  apiId: string;
  /** Empty where nobody said which. */
  version: string;
  /** None where nobody said which. */
  operations: readonly string[];
}

/** Calls of a consumer's identities to one operation of one version. */
export interface SeenCall {
  consumerId: string;
  apiId: string;
  versionId: string | null;
  /** Empty: matches none. */
  operation: string;
  calls: number;
  firstAt: Date;
  lastAt: Date;
}

/** What a consumer's team said of something that goes away. */
export interface StoredStanding {
  consumerId: string;
  versionId: string;
  subject: StandingSubject;
  standing: SaidStanding;
  note: string | null;
  plannedOn: Date | null;
  onBehalf: boolean;
  at: Date;
  by: ActorRef;
}

export interface StandingFacts {
  versions: ReadonlyMap<string, TargetVersion>;
  said: readonly SaidCall[];
  seen: readonly SeenCall[];
  stored: readonly StoredStanding[];
  consumers: ReadonlyMap<string, ConsumerStanding["consumer"]>;
}

/** Calls that reach a target: to its version (unknown versions are the usual one) and to what goes away of it. */
export function callsReaching(
  target: StandingTarget,
  version: TargetVersion,
  seen: readonly SeenCall[],
): Map<string, { calls: number; lastAt: Date }> {
  const found = new Map<string, { calls: number; lastAt: Date }>();
  for (const one of seen) {
    const isOfVersion = one.versionId === version.id || (one.versionId === null && version.isUsual);
    if (one.apiId !== version.apiId || !isOfVersion) continue;
    if (target.operations !== null && !target.operations.has(one.operation)) continue;
    const known = found.get(one.consumerId);
    const lastAt = known && known.lastAt > one.lastAt ? known.lastAt : one.lastAt;
    found.set(one.consumerId, { calls: (known?.calls ?? 0) + one.calls, lastAt });
  }
  return found;
}

/** Whether what is said reaches a target. Who names no version follows the active one; who names no operation may call any. */
export function saidReaches(target: StandingTarget, version: TargetVersion, one: SaidCall): boolean {
  if (one.apiId !== version.apiId) return false;
  if (one.version !== version.label && !(one.version === "" && version.isUsual)) return false;
  const { operations } = target;
  if (operations === null) return true;
  if (operations.size === 0) return false;
  return one.operations.length === 0 || one.operations.some((key) => operations.has(key));
}

/**
 * Where every consumer that a target reaches stands with it: silent while nobody said anything. What was said of a whole
 * version holds for everything in it, unless something was said of that itself. Whoever said something is listed although it
 * no longer calls. By target, then by the consumer's slug.
 */
export function placeStandings(targets: readonly StandingTarget[], facts: StandingFacts): ConsumerStanding[] {
  const storedOf = new Map<string, StoredStanding>();
  const sayers = new Map<string, Set<string>>();
  for (const one of facts.stored) {
    const key = `${one.versionId} ${subjectKey(one.subject)}`;
    storedOf.set(`${key}\n${one.consumerId}`, one);
    const known = sayers.get(key) ?? new Set();
    sayers.set(key, known.add(one.consumerId));
  }
  const seenOf = groupBy(facts.seen, ({ apiId }) => apiId);
  const saidOf = groupBy(facts.said, ({ apiId }) => apiId);
  return targets.flatMap((target) => {
    const version = facts.versions.get(target.versionId);
    if (!version) return [];
    const own = `${target.versionId} ${subjectKey(target.subject)}`;
    const whole = `${target.versionId} ${subjectKey({ kind: "version", place: null })}`;
    const seen = callsReaching(target, version, seenOf.get(version.apiId) ?? []);
    const said = new Set(
      (saidOf.get(version.apiId) ?? [])
        .filter((one) => saidReaches(target, version, one))
        .map(({ consumerId }) => consumerId),
    );
    const all = new Set([...seen.keys(), ...said, ...(sayers.get(own) ?? [])]);
    return [...all]
      .flatMap((consumerId): ConsumerStanding[] => {
        const consumer = facts.consumers.get(consumerId);
        if (!consumer) return [];
        const stored = storedOf.get(`${own}\n${consumerId}`) ?? storedOf.get(`${whole}\n${consumerId}`);
        const calls = seen.get(consumerId);
        const standing = stored?.standing ?? "silent";
        const lastAt = calls?.lastAt ?? null;
        return [
          {
            consumer,
            recordId: target.recordId,
            versionId: target.versionId,
            subject: target.subject,
            known: knownBy(calls !== undefined, said.has(consumerId)) ?? "declared",
            calls: calls?.calls ?? 0,
            lastAt,
            standing,
            by: stored?.by ?? null,
            at: stored?.at ?? null,
            note: stored?.note ?? null,
            plannedOn: stored?.plannedOn ?? null,
            onBehalf: stored?.onBehalf ?? false,
            stillCalling: isStillCalling(standing, stored?.at ?? null, lastAt),
          },
        ];
      })
      .sort((a, b) => (a.consumer.slug < b.consumer.slug ? -1 : 1));
  });
}
