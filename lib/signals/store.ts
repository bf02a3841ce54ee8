import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** An operation as the definition writes it. */
export interface OperationRef {
  key: string;
  method: string;
  path: string;
}

/** All operations of a version that are called over HTTP, in the order of its document: only there are fields to tell anybody. */
export async function listOperationRefs(access: DataAccess, versionId: string): Promise<OperationRef[]> {
  return dbOf(access).operation.findMany({
    where: { versionId, version: { format: "openapi" } },
    orderBy: { ordinal: "asc" },
    select: { key: true, method: true, path: true },
  });
}

/** When versions were published, by their ids. */
export async function publicationDates(access: DataAccess, ids: readonly string[]): Promise<Map<string, Date>> {
  const rows = await dbOf(access).apiVersion.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, publishedAt: true },
  });
  return new Map(rows.map((row) => [row.id, row.publishedAt]));
}
