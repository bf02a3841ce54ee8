import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** A person with their roles in teams. */
export async function findUser(access: DataAccess, id: string) {
  return dbOf(access).user.findUnique({
    where: { id },
    include: { memberships: { include: { team: { select: { slug: true, name: true } } } } },
  });
}
