import { standingOf } from "@/lib/consumers/verbs/standing-of";
import type { ConsumerStanding } from "@/lib/consumers/model/standing";
import type { ServiceContext } from "@/lib/core/context";
import { groupBy } from "@/lib/core/group-by";
import type { EffectiveDeprecationPolicy } from "@/lib/deprecation-policies/model";
import { effectiveDeprecationPolicies } from "@/lib/deprecation-policies/verbs/effective-deprecation-policies";
import { operationMatchKey } from "@/lib/deprecations/model/subject";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import type { RetirementFacts } from "@/lib/retirement/model";
import type { IndexedOperation } from "@/lib/retirement/model/successor-finding";
import { assembleFacts, excludedConsumersOf } from "@/lib/retirement/model/assemble-facts";
import { summarizeWire } from "@/lib/retirement/model/wire-finding";
import { findRetiring, listOperationsOf, listUsedVersions, type RetiringVersion } from "@/lib/retirement/store";
import type { WireEvidence } from "@/lib/signals/model";
import { listSignalledRecords } from "@/lib/signals/verbs/load-signals";
import { versionsWithoutHttp } from "@/lib/signals/verbs/versions-without-http";
import { wireEvidenceOf } from "@/lib/signals/verbs/wire-evidence-of";
import { type CallsToVersions, callsToVersions } from "@/lib/usage/verbs/calls-to-versions";
import type { CompareWithSuccessor } from "./compare-with-successor";
import { replacementsOf } from "./find-replacements";

/** A version, or one operation of it. */
export interface RetirementSubject {
  versionId: string;
  /** The operation's key as the version writes it; null: the whole version. */
  operation: string | null;
}

/** What whoever asks has read already, of the versions and perhaps of others. */
export interface KnownOfVersions {
  /** As `listSignalledRecords` gave them. */
  records: readonly DeprecationRecord[];
  wire: ReadonlyMap<string, readonly WireEvidence[]>;
  standings: readonly ConsumerStanding[];
}

/** How much is looked at. */
export interface GatherOptions {
  compare: CompareWithSuccessor;
  /** Of whole versions; left out: it is read. */
  known?: KnownOfVersions | undefined;
}

function recordOf(own: readonly DeprecationRecord[], { operation }: RetirementSubject) {
  const whole = own.find(({ subject }) => subject.kind === "version") ?? null;
  const ofOperations = own.filter(({ subject }) => subject.kind === "operation" && subject.place !== null);
  const match = operation === null ? null : operationMatchKey(operation);
  const part = ofOperations.find(({ subject }) => match !== null && operationMatchKey(subject.place ?? "") === match);
  return { whole, part: part ?? null, ofOperations };
}

/** Calls by the number of days that each API's policy looks at: one question for each number. */
async function callsByWindow(
  ctx: ServiceContext,
  versions: readonly RetiringVersion[],
  policies: ReadonlyMap<string, EffectiveDeprecationPolicy>,
): Promise<Map<string, CallsToVersions>> {
  const groups = new Map<number, RetiringVersion[]>();
  for (const version of versions) {
    const days = policies.get(version.api.id)?.traffic.quietDays ?? 30;
    groups.set(days, [...(groups.get(days) ?? []), version]);
  }
  const found = new Map<string, CallsToVersions>();
  for (const [days, group] of groups) {
    const apiIds = [...new Set(group.map(({ api }) => api.id))];
    const answer = await callsToVersions(ctx, { apiIds, versionIds: group.map(({ id }) => id), days });
    const ofVersion = groupBy(answer.calls, ({ versionId }) => versionId);
    for (const { id } of group) found.set(id, { ...answer, calls: ofVersion.get(id) ?? [] });
  }
  return found;
}

async function readStandings(ctx: ServiceContext, subjects: readonly RetirementSubject[]): Promise<ConsumerStanding[]> {
  const things = subjects.map(({ versionId, operation }) => ({
    recordId: null,
    versionId,
    subject:
      operation === null
        ? ({ kind: "version", place: null } as const)
        : { kind: "operation" as const, place: operation },
  }));
  return standingOf(ctx, { things });
}

async function operationsByVersion(
  ctx: ServiceContext,
  versionIds: readonly string[],
): Promise<Map<string, IndexedOperation[]>> {
  const found = new Map<string, IndexedOperation[]>(versionIds.map((id) => [id, []]));
  for (const { versionId, ...row } of await listOperationsOf(ctx.access, versionIds)) found.get(versionId)?.push(row);
  return found;
}

/**
 * Everything that *can it be retired* is answered from, for versions or operations of them (each version once), in a bounded
 * number of queries but for the comparisons. Versions that are not there are left out. For verbs that authorise.
 */
export async function gatherRetirement(
  ctx: ServiceContext,
  subjects: readonly RetirementSubject[],
  { compare, known }: GatherOptions,
): Promise<Map<string, RetirementFacts>> {
  const ids = subjects.map(({ versionId }) => versionId);
  const versions = await findRetiring(ctx.access, ids);
  const byId = new Map(versions.map((version) => [version.id, version]));
  const apiIds = [...new Set(versions.map(({ api }) => api.id))];
  const policies = await effectiveDeprecationPolicies(ctx, apiIds);
  const isAsked = new Set(ids);
  const records = (known?.records ?? (await listSignalledRecords(ctx, ids))).filter((one) =>
    isAsked.has(one.versionId),
  );
  const recordsOf = groupBy(records, (one) => one.versionId);
  const calls = await callsByWindow(ctx, versions, policies);
  const standings = groupBy(known?.standings ?? (await readStandings(ctx, subjects)), (row) => row.versionId);
  const siblings = groupBy(await listUsedVersions(ctx.access, apiIds), ({ api }) => api.id);
  const asked = versions.filter(({ api }) => policies.get(api.id)?.headersSeen !== "off").map(({ id }) => id);
  const wire = known?.wire ?? (await wireEvidenceOf(ctx, asked, records));
  const withoutHttp = await versionsWithoutHttp(ctx, asked);
  const replacements = await replacementsOf(ctx, records);
  const operations = await operationsByVersion(ctx, [...ids, ...replacements.versionIds]);
  const found = new Map<string, RetirementFacts>();
  for (const subject of subjects) {
    const version = byId.get(subject.versionId);
    const policy = version && policies.get(version.api.id);
    if (!version || !policy) continue;
    const { whole, part, ofOperations } = recordOf(recordsOf.get(subject.versionId) ?? [], subject);
    const record = subject.operation === null ? whole : (part ?? whole);
    const target = replacements.find(record?.replacement ?? whole?.replacement ?? null, record?.origin ?? "declared");
    const excluded = excludedConsumersOf(policy);
    const evidence = policy.headersSeen === "off" ? undefined : wire.get(version.id);
    const comparison = target.version ? await compare(version, target.version) : null;
    found.set(
      version.id,
      assembleFacts({
        now: ctx.now,
        operation: subject.operation,
        version,
        policy,
        record,
        target,
        answered: new Set(
          ofOperations.flatMap(({ subject: { place }, replacement, origin }) =>
            place !== null && replacements.answersOperation(replacement, origin, operations) ? [place] : [],
          ),
        ),
        operations: operations.get(version.id) ?? [],
        successorOperations: target.version ? (operations.get(target.version.id) ?? []) : [],
        comparison,
        calls: calls.get(version.id) ?? null,
        siblings: siblings.get(version.api.id) ?? [],
        consumers: (standings.get(version.id) ?? []).filter(({ consumer }) => !excluded.includes(consumer.slug)),
        overHttp: !withoutHttp.has(version.id),
        wire: evidence ? summarizeWire(evidence, subject.operation) : null,
      }),
    );
  }
  return found;
}
