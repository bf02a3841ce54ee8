import type { ServiceContext } from "@/lib/core/context";
import { compareRecords, joinRecords } from "@/lib/deprecations/model/join-records";
import { propagateRecords } from "@/lib/deprecations/model/propagate-records";
import { type DeprecationRecord, SUBJECT_KINDS, type SubjectKind } from "@/lib/deprecations/model/record";
import { declaredRecords, markedRecords, withSince } from "@/lib/deprecations/present-records";
import { listPartRecords, listVersionRecords } from "@/lib/deprecations/store/live-records";
import {
  listMarkHistory,
  listMarks,
  listPresent,
  listRecordVersions,
  type RecordVersion,
  type VersionScope,
} from "@/lib/deprecations/store/record-facts";
import { listUsingParts } from "@/lib/deprecations/store/using-parts";
import type { VersionState } from "@/lib/lifecycle/model";

/** Which records are wanted. */
export interface RecordFilter {
  apiId?: string | undefined;
  apiIds?: readonly string[] | undefined;
  /** Everything of one version, whatever its state. */
  versionId?: string | undefined;
  versionIds?: readonly string[] | undefined;
  team?: string | undefined;
  /** The slug of a consumer: only of APIs that it is known to call. */
  consumer?: string | undefined;
  kinds?: readonly SubjectKind[] | undefined;
  /** States of the versions. Left out: active, deprecated and sunset ones; with versions, any. */
  states?: readonly VersionState[] | undefined;
  /** Also what is only marked because it uses something that is; left out: only where versions are named. */
  propagated?: boolean | undefined;
}

/** Parts of a version that goes away as a whole go with it. */
const LISTED: readonly VersionState[] = ["active", "deprecated", "sunset"];

function scopeOf(filter: RecordFilter): VersionScope {
  const versionIds = filter.versionId === undefined ? filter.versionIds : [filter.versionId];
  const apiIds = filter.apiId === undefined ? filter.apiIds : [filter.apiId];
  const states = filter.states ?? (versionIds ? undefined : LISTED);
  return { apiIds, versionIds, team: filter.team, consumer: filter.consumer, states };
}

/**
 * What goes away: records that somebody made and what documents say, joined, the soonest sunset first. Over APIs, parts are
 * listed of active versions alone, and a record of a part once: at the newest active version that has it. With versions, all of
 * each. A bounded number of queries, however many APIs there are. For other verbs, which authorise.
 */
export async function listRecords(ctx: ServiceContext, filter: RecordFilter): Promise<DeprecationRecord[]> {
  const isOfVersions = filter.versionId !== undefined || filter.versionIds !== undefined;
  const asked = filter.kinds ?? SUBJECT_KINDS;
  const propagated = filter.propagated ?? isOfVersions;
  const kinds = propagated ? [...new Set([...asked, ...causesOf(asked)])] : asked;
  const versions = await listRecordVersions(ctx.access, scopeOf(filter));
  const withParts = versions.filter(({ state }) => isOfVersions || state === "active");
  const parts = kinds.some((kind) => kind !== "version") ? withParts : [];
  const whole = kinds.includes("version") ? versions : [];
  const rows = await listPartRecords(ctx.access, apisOf(parts));
  const wanted = rows.filter((row) => kinds.some((kind) => kind === row.kind));
  const present = await listPresent(ctx.access, versionsOf(parts, new Set(wanted.map(({ apiId }) => apiId))), wanted);
  const declared = declaredRecords({
    whole,
    parts,
    present,
    versionRows: await listVersionRecords(ctx.access, idsOf(whole)),
    partRows: wanted,
    once: !isOfVersions,
  });
  const marks = await listMarks(ctx.access, idsOf(withParts), {
    kinds,
    directOnly: !propagated,
  });
  const marked = markedRecords(withParts, marks);
  const covered = new Set(declared.covered);
  const own = marked.filter((mark) => !covered.has(`${mark.versionId} ${mark.kind} ${mark.matchKey}`));
  const keys = [...new Set([...marked, ...declared.records].map(({ matchKey }) => matchKey))];
  const history = keys.length > 0 ? await listMarkHistory(ctx.access, apisOf(withParts), keys) : [];
  const dated = withSince({ declared: declared.records, marked: own }, versions, history);
  const joined = joinRecords(dated.declared, dated.marked);
  const all = propagated ? await withUsing(ctx, joined) : joined;
  return all.filter(({ subject }) => asked.includes(subject.kind));
}

/** What a record of a schema marks is listed of these kinds: the record is needed for them. */
function causesOf(kinds: readonly SubjectKind[]): SubjectKind[] {
  return kinds.includes("operation") || kinds.includes("field") ? ["schema"] : [];
}

/** With what uses a schema that somebody declared to go away. */
async function withUsing(ctx: ServiceContext, records: readonly DeprecationRecord[]): Promise<DeprecationRecord[]> {
  const causes = records.filter(({ origin, subject }) => origin === "declared" && subject.kind === "schema");
  const versionIds = [...new Set(causes.map(({ versionId }) => versionId))];
  const schemas = [...new Set(causes.flatMap(({ subject: { place } }) => place ?? []))];
  const using = propagateRecords(records, await listUsingParts(ctx.access, versionIds, schemas));
  return using.length > 0 ? [...records, ...using].sort(compareRecords) : [...records];
}

function idsOf(versions: readonly RecordVersion[]): string[] {
  return versions.map(({ id }) => id);
}

function apisOf(versions: readonly RecordVersion[]): string[] {
  return [...new Set(versions.map(({ api }) => api.id))];
}

function versionsOf(versions: readonly RecordVersion[], apis: ReadonlySet<string>): string[] {
  return versions.filter(({ api }) => apis.has(api.id)).map(({ id }) => id);
}
