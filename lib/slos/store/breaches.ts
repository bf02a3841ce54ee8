import { z } from "zod";
import type { DataAccess } from "@/lib/core/context";
import { readCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import type { SlaBreach } from "@/generated/prisma/client";

export type BreachRow = SlaBreach;

export interface NewBreach {
  clauseId: string;
  from: Date;
  to: Date;
  expression: string;
  measured: number;
  calls: number;
  contracts: { version: string | null; digest: string | null; calls: number }[];
}

/** Writes a breach down; false where that window of the clause has one already, whoever wrote it. */
export async function insertBreach(access: DataAccess, breach: NewBreach, now: Date): Promise<boolean> {
  const { contracts, calls, ...row } = breach;
  const { count } = await dbOf(access).slaBreach.createMany({
    data: [{ ...row, calls: BigInt(Math.round(calls)), contracts, recordedAt: now }],
    skipDuplicates: true,
  });
  return count > 0;
}

/** The starts of the windows from an instant on that have a breach. */
export async function breachedSince(access: DataAccess, clauseId: string, from: Date): Promise<Set<number>> {
  const rows = await dbOf(access).slaBreach.findMany({
    where: { clauseId, from: { gte: from } },
    select: { from: true },
  });
  return new Set(rows.map((row) => row.from.getTime()));
}

const breachCursor = z.tuple([z.iso.datetime()]);

/** The breaches of a clause, newest first, one more than the limit where there are more. */
export async function listBreachRows(
  access: DataAccess,
  clauseId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<BreachRow[]> {
  const [before] = readCursor(cursor, breachCursor) ?? [];
  return dbOf(access).slaBreach.findMany({
    where: { clauseId, ...(before === undefined ? {} : { from: { lt: new Date(before) } }) },
    orderBy: { from: "desc" },
    take: limit + 1,
  });
}

/** The newest breaches of an API with the names of their clauses. */
export async function listNewestBreachRows(access: DataAccess, apiId: string, limit: number) {
  return dbOf(access).slaBreach.findMany({
    where: { clause: { apiId } },
    include: { clause: { select: { name: true } } },
    orderBy: [{ from: "desc" }, { id: "desc" }],
    take: limit,
  });
}

/** How many breaches clauses have, and when the last window began that was one. */
export async function countBreaches(
  access: DataAccess,
  clauseIds: readonly string[],
): Promise<Map<string, { count: number; last: Date | null }>> {
  const rows = await dbOf(access).slaBreach.groupBy({
    by: ["clauseId"],
    where: { clauseId: { in: [...clauseIds] } },
    _count: { _all: true },
    _max: { from: true },
  });
  return new Map(rows.map((row) => [row.clauseId, { count: row._count._all, last: row._max.from }]));
}
