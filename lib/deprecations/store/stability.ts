import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** How stable the definition of a version says that it is, and an operation of it, as written. */
export async function findStability(
  access: DataAccess,
  versionId: string,
  operation: string | null,
): Promise<{ version: string | null; operation: string | null }> {
  const db = dbOf(access);
  const version = await db.apiVersion.findUnique({ where: { id: versionId }, select: { stability: true } });
  const row =
    operation === null
      ? null
      : await db.operation.findFirst({ where: { versionId, key: operation }, select: { stability: true } });
  return { version: version?.stability ?? null, operation: row?.stability ?? null };
}
