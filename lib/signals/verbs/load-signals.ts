import type { ServiceContext } from "@/lib/core/context";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import { listRecords } from "@/lib/deprecations/verbs/list-records";
import { settings } from "@/lib/env";
import { isSignalled, type VersionState } from "@/lib/lifecycle/model";
import type { VersionSignals } from "@/lib/signals/model";
import { combineSignals, type SignalRecord } from "@/lib/signals/model/combine-signals";
import { type OperationRef, mainRefs } from "@/lib/signals/model/http-refs";
import { listOperationRefs, publicationDates } from "@/lib/signals/store";
import { listVersionsWithoutHttp } from "@/lib/signals/store/of-many";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";

/** What callers of a version are to be told, with all of its operations that are called over HTTP. */
export interface LoadedSignals {
  version: LifecycleVersion;
  operations: OperationRef[];
  signals: VersionSignals;
}

/** Nobody calls what is a draft or retired. */
const SERVED: readonly VersionState[] = ["active", "deprecated", "sunset"];

/** What goes away of versions and is told on the wire: they themselves, and operations of them. */
export function listSignalledRecords(ctx: ServiceContext, versionIds: readonly string[]): Promise<DeprecationRecord[]> {
  return listRecords(ctx, { versionIds, kinds: ["version", "operation"], propagated: false });
}

type Served = Pick<LifecycleVersion, "id" | "label" | "state" | "publishedAt"> & { api: { slug: string } };

/**
 * The records of versions and of their operations. What is only marked because it uses something else does not go away itself.
 * `Deprecation` needs a date: where nobody gave one, it is when callers could first read of it.
 */
async function recordsOf(
  ctx: ServiceContext,
  versions: readonly Served[],
  known: readonly DeprecationRecord[] | undefined,
): Promise<Map<string, SignalRecord[]>> {
  const served = new Map(
    versions.filter(({ state }) => SERVED.includes(state)).map((version) => [version.id, version]),
  );
  if (served.size === 0) return new Map();
  const all = known ?? (await listSignalledRecords(ctx, [...served.keys()]));
  const records = all.flatMap((record) => {
    const version = served.get(record.versionId);
    const isTold =
      record.because === null && (record.subject.kind !== "version" || isSignalled(version?.state ?? "draft"));
    return version && isTold ? [{ record, version }] : [];
  });
  const undated = records.flatMap(({ record: { deprecatedAt, since } }) =>
    deprecatedAt === null && since ? [since.versionId] : [],
  );
  const published = undated.length > 0 ? await publicationDates(ctx.access, undated) : new Map<string, Date>();
  const found = new Map<string, SignalRecord[]>();
  for (const { record, version } of records) {
    const { subject, deprecatedAt, since, sunsetAt, replacement, migrationGuide } = record;
    const told: SignalRecord = {
      operation: subject.kind === "version" ? null : subject.place,
      deprecatedAt: deprecatedAt ?? (since && published.get(since.versionId)) ?? version.publishedAt,
      sunsetAt,
      replacement,
      migrationGuide,
    };
    found.set(version.id, [...(found.get(version.id) ?? []), told]);
  }
  return found;
}

/**
 * What callers of many versions are to be told, by the version's id; the number of queries does not grow with them. `known`:
 * what `listSignalledRecords` gave of them and perhaps of others.
 */
export async function loadSignalsOf(
  ctx: ServiceContext,
  versions: readonly Served[],
  operations: ReadonlyMap<string, readonly OperationRef[]>,
  known?: readonly DeprecationRecord[],
): Promise<Map<string, VersionSignals>> {
  const records = await recordsOf(ctx, versions, known);
  const baseUrl = settings().CONCORDAT_BASE_URL;
  const unclear = [...records.keys()].filter((id) => (operations.get(id) ?? []).length === 0);
  const silent = await listVersionsWithoutHttp(ctx.access, unclear);
  return new Map(
    versions.map(({ id, label, api }) => {
      const subject = { api: api.slug, version: label, baseUrl, operations: mainRefs(operations.get(id) ?? []) };
      return [id, combineSignals(silent.has(id) ? [] : (records.get(id) ?? []), subject)];
    }),
  );
}

/** Reads what is needed to tell callers of a version what goes away. */
export async function loadSignals(ctx: ServiceContext, version: LifecycleVersion): Promise<LoadedSignals> {
  const operations = await listOperationRefs(ctx.access, version.id);
  const signals = (await loadSignalsOf(ctx, [version], new Map([[version.id, operations]]))).get(version.id);
  return { version, operations, signals: signals ?? { version: null, operations: [] } };
}
