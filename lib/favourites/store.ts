import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** The ids of somebody's favourites. */
export async function favouriteApiIds(access: DataAccess, userId: string): Promise<string[]> {
  const rows = await dbOf(access).favourite.findMany({ where: { userId }, select: { apiId: true } });
  return rows.map(({ apiId }) => apiId);
}

/** Somebody's favourites, by name. */
export async function listFavouriteRows(access: DataAccess, userId: string) {
  return dbOf(access).favourite.findMany({
    where: { userId },
    select: { createdAt: true, api: { select: { slug: true, name: true } } },
    orderBy: [{ api: { name: "asc" } }, { apiId: "asc" }],
  });
}

export async function countFavourites(access: DataAccess, userId: string): Promise<number> {
  return dbOf(access).favourite.count({ where: { userId } });
}

/** Keeps an API as a favourite; what is one already, stays as it is. */
export async function insertFavourite(
  access: DataAccess,
  favourite: { userId: string; apiId: string; createdAt: Date },
): Promise<void> {
  await dbOf(access).favourite.createMany({ data: [favourite], skipDuplicates: true });
}

/** Takes one away; what is none, stays none. */
export async function deleteFavourite(access: DataAccess, userId: string, slug: string): Promise<void> {
  await dbOf(access).favourite.deleteMany({ where: { userId, api: { slug } } });
}

/** Whether an API is among somebody's favourites. */
export async function hasFavourite(access: DataAccess, userId: string, slug: string): Promise<boolean> {
  return (await dbOf(access).favourite.count({ where: { userId, api: { slug } } })) > 0;
}
