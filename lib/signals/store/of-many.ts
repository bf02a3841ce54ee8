import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { VERSION_STATES, type VersionState } from "@/lib/lifecycle/model";
import { type CalledOperation, httpRefs, type OperationRef } from "@/lib/signals/model/http-refs";
import type { SightingRow } from "./sightings";

/** A version as its signals ask for it. */
export interface SignalledVersion {
  id: string;
  label: string;
  state: VersionState;
  publishedAt: Date;
  api: { slug: string };
}

/** Versions by their ids; those that are gone are left out. */
export async function listSignalledVersions(access: DataAccess, ids: readonly string[]): Promise<SignalledVersion[]> {
  const rows = await dbOf(access).apiVersion.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, label: true, state: true, publishedAt: true, api: { select: { slug: true } } },
  });
  return rows.map((row) => ({ ...row, state: VERSION_STATES.find((one) => one === row.state) ?? "draft" }));
}

/** All operations of some versions that are called over HTTP, each in the order of its document. */
export async function listOperationRefsOf(
  access: DataAccess,
  versionIds: readonly string[],
): Promise<(OperationRef & { versionId: string })[]> {
  const rows: (CalledOperation & { versionId: string })[] = await dbOf(access).operation.findMany({
    where: { versionId: { in: [...versionIds] } },
    orderBy: [{ versionId: "asc" }, { ordinal: "asc" }],
    select: { versionId: true, key: true, method: true, path: true, calledAs: true },
  });
  return rows.flatMap(({ versionId, ...one }) => httpRefs(one).map((ref) => ({ ...ref, versionId })));
}

/** Those of some versions that nobody calls over HTTP, in whose answers there are no fields: of other languages, without bindings. */
export async function listVersionsWithoutHttp(
  access: DataAccess,
  versionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (versionIds.length === 0) return new Set();
  const rows = await dbOf(access).$queryRaw<{ id: string }[]>`
    SELECT v.id::text FROM api_version v WHERE v.id = ANY (${[...versionIds]}::uuid[]) AND v.format <> 'openapi'
      AND NOT EXISTS (SELECT FROM operation o, unnest(o."calledAs") AS name WHERE o."versionId" = v.id AND name ~ '^[A-Z][A-Z-]* /')`;
  return new Set(rows.map(({ id }) => id));
}

/** Of many versions the newest row of each field, of each operation, by each witness, in each environment. */
export async function currentSightingsOf(
  access: DataAccess,
  versionIds: readonly string[],
): Promise<(SightingRow & { versionId: string })[]> {
  return dbOf(access).$queryRaw<(SightingRow & { versionId: string })[]>`
    SELECT DISTINCT ON ("versionId", operation, field, by, environment)
      "versionId"::text, id::text, operation, field, by, environment, seen, expected, verdict, "firstAt", "lastAt"
    FROM "signal_sighting" WHERE "versionId" = ANY (${[...versionIds]}::uuid[])
    ORDER BY "versionId", operation, field, by, environment, "lastAt" DESC, id DESC LIMIT 50000`;
}
