import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";

const withTeam = { team: { select: { slug: true, name: true } } } satisfies Prisma.UpgradePlanInclude;
export type PlanRow = Prisma.UpgradePlanGetPayload<{ include: typeof withTeam }>;

export async function insertPlan(access: DataAccess, data: Prisma.UpgradePlanUncheckedCreateInput): Promise<PlanRow> {
  return dbOf(access).upgradePlan.create({ data, include: withTeam });
}

export async function findPlanRow(access: DataAccess, id: string): Promise<PlanRow | null> {
  return dbOf(access).upgradePlan.findUnique({ where: { id }, include: withTeam });
}

export async function countPlans(access: DataAccess): Promise<number> {
  return dbOf(access).upgradePlan.count();
}

/** Plans, those that were made last first, one more than the limit where there are more. */
export async function listPlanRows(
  access: DataAccess,
  { team, before, limit }: { team?: string; before: { at: Date; id: string } | null; limit: number },
): Promise<PlanRow[]> {
  return dbOf(access).upgradePlan.findMany({
    where: {
      ...(team === undefined ? {} : { team: { slug: team } }),
      ...(before ? { OR: [{ createdAt: { lt: before.at } }, { createdAt: before.at, id: { lt: before.id } }] } : {}),
    },
    include: withTeam,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
}

/** Changes a plan that is still at the revision; null: it is not, or not there. */
export async function changePlan(
  access: DataAccess,
  id: string,
  revision: number,
  data: { title: string; content: object; updatedAt: Date },
): Promise<PlanRow | null> {
  const { count } = await dbOf(access).upgradePlan.updateMany({
    where: { id, revision },
    data: { ...data, revision: { increment: 1 } },
  });
  return count === 0 ? null : findPlanRow(access, id);
}

export async function deletePlanRow(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).upgradePlan.deleteMany({ where: { id } });
}
