import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** Properties written in each of the named schemas. */
export async function countFieldsOf(
  access: DataAccess,
  versionId: string,
  schemas: readonly string[],
): Promise<Map<string, number>> {
  const rows = await dbOf(access).field.groupBy({
    by: ["owner"],
    where: { versionId, kind: "property", owner: { in: [...schemas] } },
    _count: { _all: true },
  });
  return new Map(rows.map((row) => [row.owner, row._count._all]));
}

/** Tags of a version's operations in the order of the document, at most 500, each with the number of its operations. */
export async function listTagCounts(access: DataAccess, versionId: string): Promise<{ tag: string; count: number }[]> {
  const rows = await dbOf(access).$queryRaw<{ tag: string; count: bigint }[]>`
    SELECT one.tag AS tag, count(*) AS count FROM "operation" o CROSS JOIN LATERAL unnest(o.tags) AS one(tag)
    WHERE o."versionId" = ${versionId}::uuid GROUP BY one.tag ORDER BY min(o.ordinal), one.tag LIMIT 500`;
  return rows.map(({ tag, count }) => ({ tag, count: Number(count) }));
}

const MOST_FINDINGS = 500;

/** Findings in lines `from` to `to` of a file, in order, at most 500. */
export async function listFindingsInLines(
  access: DataAccess,
  versionId: string,
  place: { file: string; from: number; to: number },
) {
  return dbOf(access).finding.findMany({
    where: { versionId, file: place.file, line: { gte: place.from, lte: place.to } },
    orderBy: [{ line: "asc" }, { ordinal: "asc" }],
    take: MOST_FINDINGS,
    select: { line: true, column: true, severity: true, rule: true, message: true },
  });
}
