import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** The APIs that a consumer calls, and whether its team is told what they announce. */
export async function listFollowed(access: DataAccess, consumerId: string) {
  const db = dbOf(access);
  const apis = await db.api.findMany({
    where: { dependencies: { some: { consumerId } } },
    select: { id: true, slug: true, name: true },
    orderBy: [{ name: "asc" }, { slug: "asc" }],
  });
  const mutes = await db.consumerMute.findMany({ where: { consumerId }, select: { apiId: true } });
  const muted = new Set(mutes.map(({ apiId }) => apiId));
  return apis.map(({ id, ...api }) => ({ api, told: !muted.has(id) }));
}

/** Switches off that a consumer's team is told; false where it was off. */
export async function insertMute(
  access: DataAccess,
  key: { consumerId: string; apiId: string },
  by: ActorRef,
  now: Date,
): Promise<boolean> {
  const { count } = await dbOf(access).consumerMute.createMany({
    data: [{ ...key, at: now, byKind: by.kind, byId: by.id, byName: by.name }],
    skipDuplicates: true,
  });
  return count > 0;
}

/** Switches it on again; false where it was on. */
export async function deleteMute(access: DataAccess, key: { consumerId: string; apiId: string }): Promise<boolean> {
  return (await dbOf(access).consumerMute.deleteMany({ where: key })).count > 0;
}
