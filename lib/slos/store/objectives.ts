import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Slo } from "@/generated/prisma/client";

export type SloRow = Slo;
export type SloColumns = Omit<Slo, "id" | "apiId" | "revision" | "createdAt" | "updatedAt">;

/** The objectives of an API, by name. */
export async function listSloRows(access: DataAccess, apiId: string): Promise<SloRow[]> {
  return dbOf(access).slo.findMany({ where: { apiId }, orderBy: { name: "asc" } });
}

/** One objective; null where there is none of that name. */
export async function findSloRow(access: DataAccess, apiId: string, name: string): Promise<SloRow | null> {
  return dbOf(access).slo.findUnique({ where: { apiId_name: { apiId, name } } });
}

/** Writes an objective; null where there is one of that name. */
export async function insertSlo(
  access: DataAccess,
  apiId: string,
  columns: SloColumns,
  now: Date,
): Promise<SloRow | null> {
  const data = { ...columns, apiId, createdAt: now, updatedAt: now };
  const [row] = await dbOf(access).slo.createManyAndReturn({ data: [data], skipDuplicates: true });
  return row ?? null;
}

/** Changes an objective; its revision goes up. */
export async function updateSloRow(
  access: DataAccess,
  id: string,
  columns: Partial<SloColumns>,
  now: Date,
): Promise<SloRow> {
  return dbOf(access).slo.update({ where: { id }, data: { ...columns, updatedAt: now, revision: { increment: 1 } } });
}

/** Takes an objective away. */
export async function deleteSloRow(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).slo.delete({ where: { id } });
}
