import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Mentionable } from "@/lib/threads/model/mentions";

/** A registry with more people than this completes and finds the first of them, by name. */
const MOST_PEOPLE = 5_000;

/** Everybody who may sign in, and so may read, by name. */
export async function listMentionable(access: DataAccess): Promise<Mentionable[]> {
  return dbOf(access).user.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true, email: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST_PEOPLE,
  });
}
