import type { OperationParts } from "@/lib/consumers/model/reached-operations";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import type { CalledVersionRow } from "@/lib/consumers/store/called-by";
import type { CalledThings } from "./gather-called";

/** A record of something that is gone: nobody announced it, or what announced it went with it. */
function goneRecord({ id, apiId, label, state, api }: CalledVersionRow, operation: string | null): DeprecationRecord {
  return {
    id: `missing ${id} ${operation ?? ""}`,
    apiId,
    api: api.slug,
    apiName: api.name,
    team: api.team,
    versionId: id,
    version: label,
    versionState: VERSION_STATES.find((one) => one === state) ?? "retired",
    subject: operation === null ? { kind: "version", place: null } : { kind: "operation", place: operation },
    origin: "document",
    ...{ deprecatedAt: null, sunsetAt: null, zone: null, replacement: null, migrationGuide: null, reason: null },
    ...{ since: null, because: null, source: MISSING, contradictions: [], brownouts: [], moved: [] },
    ...{ by: null, recordedAt: null, removedIn: { versionId: id, version: label }, revision: 0 },
  };
}

/** The source of what no record tells of. */
export const MISSING = "missing";

/**
 * What consumers say that they call and that is not there: operations that the version called does not have, and versions
 * that are sunset or retired without a record.
 */
export function missingRecords(
  { said, called }: CalledThings,
  parts: ReadonlyMap<string, readonly OperationParts[]>,
  known: readonly DeprecationRecord[],
): DeprecationRecord[] {
  const announced = new Set(known.map(({ versionId, subject }) => `${versionId} ${subject.place ?? ""}`));
  return [...called.values()].flatMap((version) => {
    const there = new Set((parts.get(version.id) ?? []).map(({ key }) => key));
    const words = said.filter(
      (one) =>
        one.apiId === version.apiId && (one.version === version.label || (one.version === "" && version.isUsual)),
    );
    const named = new Set(words.flatMap(({ operations }) => operations));
    const gone = [...named].filter((key) => !there.has(key) && !announced.has(`${version.id} ${key}`)).sort();
    const isOver = version.state === "sunset" || version.state === "retired";
    const whole = isOver && !announced.has(`${version.id} `) ? [goneRecord(version, null)] : [];
    return [...whole, ...gone.map((key) => goneRecord(version, key))];
  });
}
