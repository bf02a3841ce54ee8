import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";

const withTeam = { team: { select: { id: true, slug: true, name: true } } } satisfies Prisma.CatalogueViewInclude;
export type ViewRow = Prisma.CatalogueViewGetPayload<{ include: typeof withTeam }>;

/** Whose views are meant: those of a person, and those of teams; `all` teams for who sees each of them. */
export interface ViewScope {
  ownerId: string | null;
  teamIds: readonly string[] | "all";
}

/** Views, those of people first, then by name. */
export async function listViewRows(access: DataAccess, { ownerId, teamIds }: ViewScope): Promise<ViewRow[]> {
  const ofTeams = teamIds === "all" ? { teamId: { not: null } } : { teamId: { in: [...teamIds] } };
  return dbOf(access).catalogueView.findMany({
    where: { OR: [...(ownerId === null ? [] : [{ ownerId }]), ofTeams] },
    include: withTeam,
    orderBy: [{ ownerId: { sort: "asc", nulls: "last" } }, { name: "asc" }, { id: "asc" }],
  });
}

export async function findView(access: DataAccess, id: string): Promise<ViewRow | null> {
  return dbOf(access).catalogueView.findUnique({ where: { id }, include: withTeam });
}

/**
 * Holds the person or team whose views are counted until the transaction ends: of two views of one name that are made at
 * once, the second finds the first.
 */
export async function lockOwner(
  access: DataAccess,
  { ownerId, teamId }: { ownerId: string | null; teamId: string | null },
): Promise<void> {
  const db = dbOf(access);
  if (ownerId !== null) await db.$queryRaw`SELECT id FROM "user" WHERE id = ${ownerId} FOR NO KEY UPDATE`;
  if (teamId !== null) await db.$queryRaw`SELECT id FROM "team" WHERE id = ${teamId}::uuid FOR NO KEY UPDATE`;
}

/** How many views a person, or a team, has, and whether one of them but `exceptId` is called so. */
export async function countViews(
  access: DataAccess,
  whose: { ownerId: string | null; teamId: string | null },
  name: string,
  exceptId?: string,
): Promise<{ count: number; isTaken: boolean }> {
  const rows = await dbOf(access).catalogueView.findMany({ where: whose, select: { id: true, name: true } });
  return { count: rows.length, isTaken: rows.some((row) => row.name === name && row.id !== exceptId) };
}

export async function insertView(access: DataAccess, data: Prisma.CatalogueViewUncheckedCreateInput): Promise<ViewRow> {
  return dbOf(access).catalogueView.create({ data, include: withTeam });
}

export async function changeView(
  access: DataAccess,
  id: string,
  data: { name: string; query: string; updatedAt: Date },
): Promise<ViewRow> {
  return dbOf(access).catalogueView.update({
    where: { id },
    data: { ...data, revision: { increment: 1 } },
    include: withTeam,
  });
}

export async function deleteViewRow(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).catalogueView.delete({ where: { id } });
}

/** The id of the view that the catalogue opens with for somebody. */
export async function findDefaultViewId(access: DataAccess, userId: string): Promise<string | null> {
  const row = await dbOf(access).defaultCatalogueView.findUnique({ where: { userId }, select: { viewId: true } });
  return row?.viewId ?? null;
}

export async function storeDefaultView(access: DataAccess, userId: string, viewId: string | null): Promise<void> {
  if (viewId === null) await dbOf(access).defaultCatalogueView.deleteMany({ where: { userId } });
  else {
    await dbOf(access).defaultCatalogueView.upsert({
      where: { userId },
      create: { userId, viewId },
      update: { viewId },
    });
  }
}
