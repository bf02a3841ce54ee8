import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { requirePerson } from "@/lib/notifications/policy";
import { deleteOwn } from "@/lib/subscriptions/store";

/** Ends a subscription of the caller. Throws `not_found`, also for those of others. */
export async function unsubscribe(ctx: ServiceContext, { id }: { id: string }): Promise<null> {
  const { id: userId } = requirePerson(ctx.actor);
  if (await deleteOwn(ctx.access, userId, id)) return null;
  throw new RegistryError("not_found", "You have no such subscription.", { fix: "See /api/v1/subscriptions." });
}
