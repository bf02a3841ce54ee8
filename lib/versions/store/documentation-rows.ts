import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** Operations and fields of a version, and how many of each are described: an operation by a summary or a description. */
export async function countDescribedRows(access: DataAccess, versionId: string) {
  const db = dbOf(access);
  const [operations, describedOperations, fields, describedFields] = [
    await db.operation.count({ where: { versionId } }),
    await db.operation.count({ where: { versionId, described: true } }),
    await db.field.count({ where: { versionId } }),
    await db.field.count({ where: { versionId, described: true } }),
  ];
  return { operations, describedOperations, fields, describedFields };
}
