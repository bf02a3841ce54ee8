import type { ConsumerStanding } from "@/lib/consumers/model/standing";
import { loadOperationParts, type PartsByVersion, reachOperations } from "@/lib/consumers/verbs/reach-operations";
import { standingOf } from "@/lib/consumers/verbs/standing-of";
import type { ServiceContext } from "@/lib/core/context";
import { groupBy } from "@/lib/core/group-by";
import { type CardFacts, thingKey } from "@/lib/deprecations/model/board-card";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import { CARD_WINDOW_DAYS } from "@/lib/deprecations/schema/board";
import type { VersionFacts } from "@/lib/deprecations/store/board-facts";
import { listMovesOf } from "@/lib/deprecations/store/due-moves";
import { canRetireMany } from "@/lib/retirement/verbs/can-retire-many";
import type { WireEvidence } from "@/lib/signals/model";
import { listSignalledRecords } from "@/lib/signals/verbs/load-signals";
import { wireEvidenceOf } from "@/lib/signals/verbs/wire-evidence-of";
import { callsOfVersions } from "@/lib/usage/verbs/calls-of-versions";

const DAY_MS = 86_400_000;

/** A record with the version that it is about. */
export interface FoundRecord {
  record: DeprecationRecord;
  version: VersionFacts;
}

const thingOf = ({ record }: FoundRecord) => {
  return { recordId: record.id, versionId: record.versionId, subject: record.subject };
};

/** Where consumers stand with each of some records, by `thingKey`. */
export async function standingsOf(
  ctx: ServiceContext,
  found: readonly FoundRecord[],
  parts?: PartsByVersion,
): Promise<Map<string, ConsumerStanding[]>> {
  return groupBy(await standingOf(ctx, { things: found.map(thingOf) }, parts), thingKey);
}

/** Calls of each thing a UTC day: of its version, or of the operations that it reaches. */
async function callsOf(
  ctx: ServiceContext,
  found: readonly FoundRecord[],
  parts: PartsByVersion,
): Promise<CardFacts["calls"][]> {
  const versionIds = [...new Set(found.map(({ record }) => record.versionId))];
  const from = new Date(ctx.now.getTime() - (CARD_WINDOW_DAYS - 1) * DAY_MS);
  const known = await callsOfVersions(ctx, { versionIds, from, to: ctx.now });
  const reached = await reachOperations(ctx, found.map(thingOf), parts);
  return found.map(({ record }, index) => {
    const calls = known.get(record.versionId);
    if (!calls || calls.telemetry.lastAt === null) return null;
    const keys = reached[index] ?? null;
    const operations = keys === null ? null : [...keys].map((key) => calls.operations.get(key)?.days ?? []);
    const days = calls.days.map((day, at) =>
      operations === null ? day.calls : operations.reduce((sum, one) => sum + (one[at] ?? 0), 0),
    );
    return { days, daysSeen: calls.telemetry.daysSeen };
  });
}

/** What is known of the fields of one thing: of a version all of them, of an operation its own. */
function evidenceFor({ record }: FoundRecord, known: readonly WireEvidence[] | undefined): readonly WireEvidence[] {
  const { kind, place } = record.subject;
  if (kind === "version") return known ?? [];
  return kind === "operation" ? (known ?? []).filter((one) => one.operation === place) : [];
}

/** Everything that the cards of some records show, in their order. The number of queries does not grow with them. */
export async function gatherCards(ctx: ServiceContext, found: readonly FoundRecord[]): Promise<CardFacts[]> {
  const versionIds = [...new Set(found.map(({ record }) => record.versionId))];
  const whole = found.filter(({ record, version }) => record.subject.kind === "version" && version.state !== "retired");
  const parts = await loadOperationParts(ctx, found.map(thingOf));
  const standings = await standingsOf(ctx, found, parts);
  const calls = await callsOf(ctx, found, parts);
  const records = await listSignalledRecords(ctx, versionIds);
  const wire = await wireEvidenceOf(ctx, versionIds, records);
  const moves = groupBy(await listMovesOf(ctx.access, versionIds), (one) => one.versionId);
  const ofVersions = [...standings.values()].flat().filter(({ subject }) => subject.kind === "version");
  const verdicts = await canRetireMany(ctx, {
    versionIds: whole.map(({ record }) => record.versionId),
    known: { records, wire, standings: ofVersions },
  });
  return found.map((one, index) => {
    const { record, version } = one;
    const verdict = record.subject.kind === "version" ? verdicts.get(record.versionId) : undefined;
    return {
      record,
      version,
      calls: calls[index] ?? null,
      standings: standings.get(thingKey(record)) ?? [],
      wire: evidenceFor(one, wire.get(record.versionId)),
      verdict: verdict
        ? { verdict: verdict.verdict, failing: verdict.failing.map(({ id, evidence }) => ({ id, evidence })) }
        : null,
      moves: moves.get(record.versionId) ?? [],
    };
  });
}
