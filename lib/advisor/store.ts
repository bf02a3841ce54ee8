import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";

const withApi = { api: { select: { slug: true, name: true } } } satisfies Prisma.AdviceInclude;
export type AdviceRow = Prisma.AdviceGetPayload<{ include: typeof withApi }>;

export async function insertAdvice(
  access: DataAccess,
  advice: { answers: object; result: object; at: Date; byKind: string; byId: string; byName: string },
): Promise<AdviceRow> {
  return dbOf(access).advice.create({ data: { ...advice }, include: withApi });
}

export async function findAdviceRow(access: DataAccess, id: string): Promise<AdviceRow | null> {
  return dbOf(access).advice.findUnique({ where: { id }, include: withApi });
}

/** The advice that an API was made after, newest first. */
export async function listAdviceRows(access: DataAccess, apiId: string): Promise<AdviceRow[]> {
  return dbOf(access).advice.findMany({
    where: { apiId },
    include: withApi,
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
}

/** Attaches advice that is attached to nothing; false: another request was first. */
export async function attachAdviceRow(access: DataAccess, id: string, apiId: string): Promise<boolean> {
  const { count } = await dbOf(access).advice.updateMany({ where: { id, apiId: null }, data: { apiId } });
  return count === 1;
}
