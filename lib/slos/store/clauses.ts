import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { SlaClause } from "@/generated/prisma/client";

export type ClauseRow = SlaClause;
export type ClauseColumns = Omit<SlaClause, "id" | "apiId" | "revision" | "createdAt" | "updatedAt" | "judgedUntil">;

/** The clauses of an API, by name. */
export async function listClauseRows(access: DataAccess, apiId: string): Promise<ClauseRow[]> {
  return dbOf(access).slaClause.findMany({ where: { apiId }, orderBy: { name: "asc" } });
}

/** One clause; null where there is none of that name. */
export async function findClauseRow(access: DataAccess, apiId: string, name: string): Promise<ClauseRow | null> {
  return dbOf(access).slaClause.findUnique({ where: { apiId_name: { apiId, name } } });
}

/** Writes a clause; null where there is one of that name. */
export async function insertClause(
  access: DataAccess,
  apiId: string,
  columns: ClauseColumns & { judgedUntil: Date },
  now: Date,
): Promise<ClauseRow | null> {
  const data = { ...columns, apiId, createdAt: now, updatedAt: now };
  const [row] = await dbOf(access).slaClause.createManyAndReturn({ data: [data], skipDuplicates: true });
  return row ?? null;
}

/** Changes a clause; its revision goes up. */
export async function updateClauseRow(
  access: DataAccess,
  id: string,
  columns: Partial<ClauseColumns> & { judgedUntil?: Date },
  now: Date,
): Promise<ClauseRow> {
  const data = { ...columns, updatedAt: now, revision: { increment: 1 } };
  return dbOf(access).slaClause.update({ where: { id }, data });
}

/** Takes a clause and its breaches away. */
export async function deleteClauseRow(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).slaClause.delete({ where: { id } });
}

/** Clauses after an id, by id, with their API: for the job that judges them, some at a time. */
export async function listClausesAfter(access: DataAccess, after: string | null, limit: number) {
  return dbOf(access).slaClause.findMany({
    where: after === null ? {} : { id: { gt: after } },
    include: { api: { select: { id: true, slug: true } } },
    orderBy: { id: "asc" },
    take: limit,
  });
}

/** Holds a clause until the transaction ends; null where it is gone. */
export async function lockClauseRow(access: DataAccess, id: string): Promise<ClauseRow | null> {
  await dbOf(access).$queryRaw`SELECT id FROM sla_clause WHERE id = ${id}::uuid FOR UPDATE`;
  return dbOf(access).slaClause.findUnique({ where: { id } });
}

/** Notes that windows that ended by then are judged. Never goes back. */
export async function noteJudged(access: DataAccess, id: string, until: Date): Promise<void> {
  await dbOf(access).slaClause.updateMany({
    where: { id, judgedUntil: { lt: until } },
    data: { judgedUntil: until },
  });
}
