import type { ConsumerStanding } from "@/lib/consumers/model/standing";
import {
  type EffectiveDeprecationPolicy,
  STABILITY_LEVELS,
  type StabilityLevel,
} from "@/lib/deprecation-policies/model";
import { noticeFor } from "@/lib/deprecation-policies/model/decide-policy";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import { operationMatchKey } from "@/lib/deprecations/model/subject";
import type { VersionState } from "@/lib/lifecycle/model";
import type {
  ApiTelemetry,
  IndistinctVersion,
  RemainingCalls,
  ReplacementFinding,
  RetirementFacts,
  RetirementRules,
  SuccessorFinding,
  WireFinding,
} from "@/lib/retirement/model";
import { type CallFact, countCalls } from "./remaining-calls";
import { evidenceLinks } from "./evidence-links";
import { findCoverage, type IndexedOperation, type SuccessorComparison } from "./successor-finding";
import { isMeasured, operationsToCover } from "./used-operations";

/** A version as far as telling its calls from those of others goes. */
export interface AddressedVersion {
  id: string;
  label: string;
  state: VersionState;
  sortKey: string;
  basePaths: readonly string[];
  publishedAt: Date;
}

/** Everything that was read of one version, or of one operation of it. */
export interface GatheredParts {
  now: Date;
  operation: string | null;
  version: AddressedVersion & { stability: string | null; api: { id: string; slug: string } };
  policy: EffectiveDeprecationPolicy;
  record: DeprecationRecord | null;
  target: { finding: ReplacementFinding; version: { label: string; api: { slug: string } } | null };
  /** Operations with a replacement of their own that is in use. */
  answered: ReadonlySet<string>;
  operations: readonly IndexedOperation[];
  successorOperations: readonly IndexedOperation[];
  comparison: SuccessorComparison | null;
  calls: {
    calls: readonly (CallFact & { versionId: string })[];
    telemetry: ReadonlyMap<string, ApiTelemetry>;
    seenVersions: ReadonlySet<string>;
  } | null;
  /** Versions of the same API that have, or had, callers. */
  siblings: readonly AddressedVersion[];
  consumers: readonly ConsumerStanding[];
  wire: WireFinding | null;
  overHttp: boolean;
}

/** Consumers whose calls count for nothing under a policy, by their slugs. */
export function excludedConsumersOf(policy: EffectiveDeprecationPolicy): readonly string[] {
  return policy.unusedRemovals.excludedConsumers;
}

/** How stable the operation, else the whole definition, says that it is. */
function stabilityOf({ operation, operations, version }: GatheredParts): StabilityLevel | null {
  const own = operations.find(({ key }) => key === operation)?.stability;
  const written = (own ?? version.stability)?.trim().toLowerCase();
  return STABILITY_LEVELS.find((level) => level === written) ?? null;
}

function rulesOf(policy: EffectiveDeprecationPolicy, stability: StabilityLevel | null): RetirementRules {
  const { replacementRequired, deprecatedReplacement, traffic, consumersMust, headersSeen, successorCovers } = policy;
  return {
    noticeDays: noticeFor(policy, stability).days,
    ...{ replacementRequired, deprecatedReplacement, traffic, consumersMust, headersSeen, successorCovers },
  };
}

const NO_TELEMETRY: ApiTelemetry = { lastAt: null, daysSeen: 0, unplaced: 0, movedService: null };

/**
 * A newer version in use to which calls to this one may be counted: one at the same addresses, else one that is called, since
 * behind a gateway calls often come without their base path. Null where some call was ever counted for this one: then they are
 * told apart.
 */
export function indistinctFrom(
  version: AddressedVersion,
  siblings: readonly AddressedVersion[],
  seenVersions: ReadonlySet<string>,
): IndistinctVersion | null {
  if (seenVersions.has(version.id)) return null;
  const isShared = (other: AddressedVersion) =>
    (version.basePaths.length === 0 && other.basePaths.length === 0) ||
    version.basePaths.some((path) => other.basePaths.includes(path));
  const newer = siblings
    .filter((one) => one.id !== version.id && one.sortKey > version.sortKey && one.state !== "retired")
    .sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1));
  const found = newer.find(isShared) ?? newer.find(({ id }) => seenVersions.has(id));
  return found ? { label: found.label, isShared: isShared(found) } : null;
}

/** What only a document says could be read once the first version that says so was published, whatever date it claims. */
function recordFact(
  record: DeprecationRecord | null,
  siblings: readonly AddressedVersion[],
): RetirementFacts["record"] {
  if (!record) return null;
  const { sunsetAt, deprecatedAt, zone, migrationGuide, moved, since } = record;
  const recordedAt = record.recordedAt ?? siblings.find(({ id }) => id === since?.versionId)?.publishedAt ?? null;
  return {
    ...{ sunsetAt, deprecatedAt, recordedAt, zone, hasGuide: migrationGuide !== null },
    isOverridden: moved.some(({ override }) => override),
  };
}

function successorOf(parts: GatheredParts, used: readonly string[]): SuccessorFinding {
  if (used.length === 0) return { kind: "unused" };
  const { target, answered, successorOperations, comparison, record } = parts;
  const elsewhere = new Set([...answered].map(operationMatchKey));
  const open = new Set(used.filter((key) => elsewhere.has(operationMatchKey(key))));
  const { finding } = target;
  if (finding.kind === "found" && finding.state !== null) {
    const hasGuide = (record?.migrationGuide ?? null) !== null;
    return findCoverage(used, open, { name: finding.name, operations: successorOperations, comparison, hasGuide });
  }
  const left = used.length - open.size;
  if (left === 0)
    return { kind: "compared", name: parts.version.label, used: used.length, lost: [], deprecated: [], broken: [] };
  return { kind: finding.kind === "found" ? "missing" : finding.kind, used: left };
}

/** The facts of what was read. Pure. */
export function assembleFacts(parts: GatheredParts): RetirementFacts {
  const { now, operation, version, policy, target, siblings } = parts;
  const rules = rulesOf(policy, stabilityOf(parts));
  const rows = (parts.calls?.calls ?? []).filter(({ versionId }) => versionId === version.id);
  const counted = countCalls(rows, { operation, excludedConsumers: excludedConsumersOf(policy) });
  const telemetry = parts.calls?.telemetry.get(version.api.id) ?? NO_TELEMETRY;
  const calls: RemainingCalls | null = parts.calls && {
    telemetry,
    indistinctFrom: indistinctFrom(version, siblings, parts.calls.seenVersions),
    ...counted.remaining,
  };
  const measured = calls !== null && isMeasured(calls, rules.traffic, now);
  const all = operation === null ? parts.operations.map(({ key }) => key) : [operation];
  const used = operationsToCover(all, counted.called, measured);
  return {
    ...{ operation, state: version.state, now, rules },
    record: recordFact(parts.record, parts.siblings),
    replacement: target.finding,
    calls,
    consumers: parts.consumers.map(({ consumer, standing, stillCalling }) => ({
      ...{ name: consumer.name, standing, stillCalling },
    })),
    successor: successorOf(parts, used),
    isMeasured: measured,
    wire: parts.wire,
    overHttp: parts.overHttp,
    links: evidenceLinks(parts),
  };
}
