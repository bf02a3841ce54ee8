import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { type CalledOperation, httpRefs, type OperationRef } from "@/lib/signals/model/http-refs";

/** All operations of a version that are called over HTTP, in the order of its document: only there are fields to tell anybody. */
export async function listOperationRefs(access: DataAccess, versionId: string): Promise<OperationRef[]> {
  const rows: CalledOperation[] = await dbOf(access).operation.findMany({
    where: { versionId },
    orderBy: { ordinal: "asc" },
    select: { key: true, method: true, path: true, calledAs: true },
  });
  return rows.flatMap(httpRefs);
}

/** How many operations a version has, however they are called. */
export function countOperations(access: DataAccess, versionId: string): Promise<number> {
  return dbOf(access).operation.count({ where: { versionId } });
}

/** When versions were published, by their ids. */
export async function publicationDates(access: DataAccess, ids: readonly string[]): Promise<Map<string, Date>> {
  const rows = await dbOf(access).apiVersion.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, publishedAt: true },
  });
  return new Map(rows.map((row) => [row.id, row.publishedAt]));
}
