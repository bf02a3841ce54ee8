import type { z } from "zod";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { parseInput } from "@/lib/core/parse-input";
import { findTeam } from "@/lib/members/verbs/find-team";
import { requirePerson } from "@/lib/notifications/policy";
import { MOST_SUBSCRIPTIONS, subscribeInput, type SubscriptionDto } from "@/lib/subscriptions/schema";
import { countOwn, putSubscription } from "@/lib/subscriptions/store";
import { presentSubscription } from "./list-subscriptions";

/**
 * Subscribes the caller to an API, a team or a tag; again changes nothing. Throws `not_found` for an API or a team that is
 * not there; a tag may come later. What people want to hear of is their own business: it is not in the audit log.
 */
export async function subscribe(ctx: ServiceContext, raw: z.input<typeof subscribeInput>): Promise<SubscriptionDto> {
  const { id: userId } = requirePerson(ctx.actor);
  const { subject, value } = parseInput(subscribeInput, raw);
  return ctx.transaction(async (tx) => {
    if (subject === "api") await requireApi(tx, value);
    if (subject === "team") await findTeam(tx, value);
    if ((await countOwn(tx.access, userId)) >= MOST_SUBSCRIPTIONS) {
      throw new RegistryError("conflict", `Nobody subscribes to more than ${MOST_SUBSCRIPTIONS} things.`, {
        fix: "Subscribe to a team or a tag instead of many APIs, or end some.",
      });
    }
    const row = await putSubscription(tx.access, { userId, subject, value }, tx.now);
    return presentSubscription({ subject, value, ...row });
  });
}
