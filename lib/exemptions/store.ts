import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";
import { readTimeCursor } from "@/lib/versions/model/time-cursor";

const NAMES = {
  api: { select: { slug: true, name: true } },
  team: { select: { slug: true, name: true } },
} satisfies Prisma.CheckExemptionInclude;

/** An exemption with the names of whom it is for. */
export type ExemptionRow = Prisma.CheckExemptionGetPayload<{ include: typeof NAMES }>;

/** An exemption that is not stored yet: of one API, or of all of a team's. */
export interface NewExemption {
  check: string;
  apiId: string | null;
  teamId: string | null;
  reason: string;
  expiresOn: Date;
  at: Date;
  by: ActorRef;
}

/** Writes an exemption. */
export async function insertExemption(access: DataAccess, { by, ...given }: NewExemption): Promise<ExemptionRow> {
  return dbOf(access).checkExemption.create({
    data: { ...given, byKind: by.kind, byId: by.id, byName: by.name },
    include: NAMES,
  });
}

/** An exemption by its id; null where there is none. */
export async function findExemption(access: DataAccess, id: string): Promise<ExemptionRow | null> {
  return dbOf(access).checkExemption.findUnique({ where: { id }, include: NAMES });
}

/** One that holds on a day for the same check and exactly the same subject; null where there is none. */
export async function findLiveExemption(
  access: DataAccess,
  { check, apiId, teamId }: Pick<NewExemption, "check" | "apiId" | "teamId">,
  today: Date,
): Promise<ExemptionRow | null> {
  return dbOf(access).checkExemption.findFirst({
    where: { check, apiId, teamId, revokedAt: null, expiresOn: { gte: today } },
    include: NAMES,
    orderBy: { id: "asc" },
  });
}

/** Ends an exemption before its time. False where it had ended so already. */
export async function markRevoked(access: DataAccess, id: string, at: Date): Promise<boolean> {
  const { count } = await dbOf(access).checkExemption.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: at },
  });
  return count === 1;
}

/** Which exemptions are asked for. */
export interface ExemptionFilter {
  /** Those of the API, and of its team. */
  api?: string | undefined;
  /** Those of the team, and of its APIs. */
  team?: string | undefined;
  check?: string | undefined;
  /** Only those that hold on this day. */
  liveOn?: Date | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** Exemptions, those that end first first, one more than the limit where there are more. */
export async function listExemptionRows(access: DataAccess, filter: ExemptionFilter): Promise<ExemptionRow[]> {
  const { api, team, check, liveOn } = filter;
  const from = readTimeCursor(filter.cursor);
  return dbOf(access).checkExemption.findMany({
    where: {
      AND: [
        api === undefined ? {} : { OR: [{ api: { slug: api } }, { team: { apis: { some: { slug: api } } } }] },
        team === undefined ? {} : { OR: [{ team: { slug: team } }, { api: { team: { slug: team } } }] },
        check === undefined ? {} : { check },
        liveOn === undefined ? {} : { revokedAt: null, expiresOn: { gte: liveOn } },
        from ? { OR: [{ expiresOn: { gt: from.at } }, { expiresOn: from.at, id: { gt: from.id } }] } : {},
      ],
    },
    include: NAMES,
    orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
    take: filter.limit + 1,
  });
}

/** What a score reads of an exemption. */
export interface HoldingExemption {
  id: string;
  apiId: string;
  check: string;
  reason: string;
  expiresOn: Date;
}

/** Of each API and check the exemption that holds on a day: its own before its team's, of these the one that ends last. In no order. */
export async function listHoldingExemptions(
  access: DataAccess,
  apiIds: readonly string[],
  today: string,
): Promise<HoldingExemption[]> {
  return dbOf(access).$queryRaw<HoldingExemption[]>(Prisma.sql`
    SELECT DISTINCT ON (a.id, x."check")
      x.id::text AS id, a.id::text AS "apiId", x."check", x.reason, x."expiresOn"
    FROM api a
    JOIN check_exemption x ON x."apiId" = a.id OR x."teamId" = a."teamId"
    WHERE a.id = ANY(${[...apiIds]}::uuid[]) AND x."revokedAt" IS NULL AND x."expiresOn" >= ${today}::date
    ORDER BY a.id, x."check", (x."apiId" IS NULL), x."expiresOn" DESC, x.id`);
}
