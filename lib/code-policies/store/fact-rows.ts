import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

const MOST_FINDINGS = 5_000;
const MOST_DEPRECATIONS = 200;

/** What is stored of an API and its team, as far as policies are told; null where it is gone. */
export async function readApiFactRow(access: DataAccess, apiId: string) {
  return dbOf(access).api.findUnique({
    where: { id: apiId },
    include: {
      activeVersion: { select: { label: true } },
      team: { include: { memberships: { select: { role: true } } } },
      _count: { select: { versions: true } },
    },
  });
}

/** What is stored of a version, as far as policies are told; null where it is gone. */
export async function readVersionFactRow(access: DataAccess, versionId: string) {
  return dbOf(access).apiVersion.findUnique({ where: { id: versionId } });
}

/** The findings of validation that are stored with a version, and whether there are more. */
export async function readValidityFindings(access: DataAccess, versionId: string) {
  const rows = await dbOf(access).finding.findMany({
    where: { versionId, OR: [{ rule: { startsWith: "valid-" } }, { rule: { startsWith: "parse-" } }] },
    orderBy: { ordinal: "asc" },
    take: MOST_FINDINGS + 1,
    select: { rule: true, severity: true, operation: true, message: true },
  });
  return rows;
}

/** Versions of an API that are announced to go away, by label. */
export async function readDeprecations(access: DataAccess, apiId: string) {
  return dbOf(access).deprecation.findMany({
    where: { version: { apiId } },
    take: MOST_DEPRECATIONS,
    orderBy: { sunsetAt: "asc" },
    include: { version: { select: { label: true } } },
  });
}

/** An API as far as bindings go; null where it is gone. */
export async function findBoundApi(access: DataAccess, apiId: string) {
  const row = await dbOf(access).api.findUnique({
    where: { id: apiId },
    select: { slug: true, domain: true, tags: true, team: { select: { slug: true } } },
  });
  return row && { slug: row.slug, domain: row.domain, tags: row.tags, team: row.team.slug };
}
