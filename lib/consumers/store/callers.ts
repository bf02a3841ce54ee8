import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";

const withConsumer = {
  consumer: {
    select: {
      id: true,
      slug: true,
      name: true,
      kind: true,
      contact: true,
      teamId: true,
      createdByKind: true,
      createdById: true,
      team: { select: { id: true, slug: true, name: true } },
    },
  },
} satisfies Prisma.DependencyInclude;

/** A word that somebody calls an API, with who that is. */
export type CallerRow = Prisma.DependencyGetPayload<{ include: typeof withConsumer }>;

export interface CallersFilter {
  operation?: string | undefined;
  version?: string | undefined;
  /** Slug of the consumer after which to go on. */
  after?: string | undefined;
  /** How many consumers at most. */
  take: number;
}

/** A word counts for an operation or version where it names it, and where it does not say which. */
function matching(filter: Pick<CallersFilter, "operation" | "version">): Prisma.DependencyWhereInput {
  return {
    ...(filter.operation === undefined
      ? {}
      : { OR: [{ operations: { has: filter.operation } }, { operations: { isEmpty: true } }] }),
    ...(filter.version === undefined ? {} : { version: { in: ["", filter.version] } }),
  };
}

/** All that is said of those who call an API, by the slug of the consumer. */
export async function listCallerRows(
  access: DataAccess,
  apiIds: readonly string[],
  filter: CallersFilter,
): Promise<CallerRow[]> {
  const db = dbOf(access);
  const where = { apiId: { in: [...apiIds] }, ...matching(filter) };
  const consumers = await db.consumer.findMany({
    where: {
      dependencies: { some: where },
      ...(filter.after === undefined ? {} : { slug: { gt: filter.after } }),
    },
    select: { id: true },
    orderBy: { slug: "asc" },
    take: filter.take,
  });
  return db.dependency.findMany({
    where: { ...where, consumerId: { in: consumers.map(({ id }) => id) } },
    include: withConsumer,
    orderBy: [{ consumer: { slug: "asc" } }, { declaredAt: "asc" }, { id: "asc" }],
  });
}

/** How many consumers each of these APIs has. */
export async function countCallersOf(access: DataAccess, apiIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await dbOf(access).$queryRaw<{ apiId: string; count: number }[]>`
    SELECT "apiId"::text, count(DISTINCT "consumerId")::int AS count FROM dependency
    WHERE "apiId" = ANY(${[...apiIds]}::uuid[]) GROUP BY "apiId"`;
  return new Map(rows.map(({ apiId, count }) => [apiId, count]));
}
