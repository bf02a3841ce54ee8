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

/** Deprecated versions whose sunset has come, the longest overdue first. */
export async function listDueSunsets(access: DataAccess, now: Date, limit: number) {
  const rows = await dbOf(access).apiVersion.findMany({
    where: { state: "deprecated", deprecation: { sunsetAt: { lte: now } } },
    orderBy: [{ deprecation: { sunsetAt: "asc" } }, { id: "asc" }],
    select: { id: true, label: true, api: { select: { slug: true } } },
    take: limit,
  });
  return rows.map(({ id, label, api }) => ({ id, api: api.slug, version: label }));
}
