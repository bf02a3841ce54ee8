import type { DataAccess } from "@/lib/core/context";
import { type PageInput, readCursor, textCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import type { Prisma } from "@/generated/prisma/client";
import { columnsOf } from "./model";

/** The default policy has this id wherever it is made, so that there is only ever one. */
const DEFAULT_ID = "00000000-0000-7000-8000-000000000001";

const withTeam = { team: { select: { slug: true } } } satisfies Prisma.PolicyInclude;
export type PolicyRow = Prisma.PolicyGetPayload<{ include: typeof withTeam }>;

/** The registry's own policy. */
export async function findDefaultPolicy(access: DataAccess): Promise<PolicyRow | null> {
  return dbOf(access).policy.findUnique({ where: { id: DEFAULT_ID }, include: withTeam });
}

/** A team's own policy. */
export async function findTeamPolicy(access: DataAccess, teamId: string): Promise<PolicyRow | null> {
  return dbOf(access).policy.findUnique({ where: { teamId }, include: withTeam });
}

/** The default policy, held until the transaction ends. */
export async function lockDefaultPolicy(access: DataAccess): Promise<PolicyRow | null> {
  await dbOf(access).$queryRaw`SELECT id FROM policy WHERE id = ${DEFAULT_ID}::uuid FOR UPDATE`;
  return findDefaultPolicy(access);
}

/** Makes the default policy; false where there is one. */
export async function insertDefaultPolicy(access: DataAccess, policy: LifecyclePolicy, now: Date): Promise<boolean> {
  const { count } = await dbOf(access).policy.createMany({
    data: [{ id: DEFAULT_ID, ...columnsOf(policy), updatedAt: now }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Replaces the default policy, and counts its revision up. */
export async function updateDefaultPolicy(access: DataAccess, policy: LifecyclePolicy, now: Date): Promise<PolicyRow> {
  return dbOf(access).policy.update({
    where: { id: DEFAULT_ID },
    data: { ...columnsOf(policy), updatedAt: now, revision: { increment: 1 } },
    include: withTeam,
  });
}

/** Makes or replaces a team's own policy. The caller holds the team. */
export async function upsertTeamPolicy(
  access: DataAccess,
  teamId: string,
  policy: LifecyclePolicy,
  now: Date,
): Promise<PolicyRow> {
  const columns = { ...columnsOf(policy), updatedAt: now };
  return dbOf(access).policy.upsert({
    where: { teamId },
    create: { teamId, ...columns },
    update: { ...columns, revision: { increment: 1 } },
    include: withTeam,
  });
}

/** Removes a team's own policy: the default holds again. */
export async function deleteTeamPolicy(access: DataAccess, teamId: string): Promise<void> {
  await dbOf(access).policy.deleteMany({ where: { teamId } });
}

/** Teams' own policies by the team's slug, one more than the limit where there are more; not the default. */
export async function listTeamPolicies(access: DataAccess, page: PageInput): Promise<PolicyRow[]> {
  const [after] = readCursor(page.cursor, textCursor) ?? [];
  return dbOf(access).policy.findMany({
    where: { team: after !== undefined ? { slug: { gt: after } } : { isNot: null } },
    include: withTeam,
    orderBy: { team: { slug: "asc" } },
    take: page.limit + 1,
  });
}
