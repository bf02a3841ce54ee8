import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { VersionState } from "@/lib/lifecycle/model";

/** The findings of a version that are errors: what stands against its gates. */
export async function listErrorFindings(access: DataAccess, versionId: string) {
  const rows = await dbOf(access).finding.findMany({
    where: { versionId, severity: "error" },
    select: { rule: true, fingerprint: true },
  });
  return rows.map((row) => ({ ...row, severity: "error" as const }));
}

/** Who published the versions of an API that are in one of some states. */
export async function listPublisherRows(access: DataAccess, apiId: string, states: VersionState[]) {
  return dbOf(access).apiVersion.findMany({
    where: { apiId, state: { in: states } },
    select: { publishedByKind: true, publishedById: true, publishedByName: true },
    distinct: ["publishedByKind", "publishedById"],
  });
}

/** A deprecated version whose sunset has come. */
export interface DueSunset {
  id: string;
  api: string;
  version: string;
  sunsetAt: Date;
}

/** Deprecated versions whose sunset has come, the longest overdue first; of those, the one of an id. */
export async function listDueSunsets(access: DataAccess, now: Date, limit: number, id?: string): Promise<DueSunset[]> {
  const rows = await dbOf(access).apiVersion.findMany({
    where: { state: "deprecated", deprecation: { sunsetAt: { lte: now } }, ...(id === undefined ? {} : { id }) },
    orderBy: [{ deprecation: { sunsetAt: "asc" } }, { id: "asc" }],
    select: { id: true, label: true, api: { select: { slug: true } }, deprecation: { select: { sunsetAt: true } } },
    take: limit,
  });
  return rows.flatMap(({ id: versionId, label, api, deprecation }) =>
    deprecation ? [{ id: versionId, api: api.slug, version: label, sunsetAt: deprecation.sunsetAt }] : [],
  );
}
