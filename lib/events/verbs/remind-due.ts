import type { ServiceContext } from "@/lib/core/context";
import { remindSunsets } from "@/lib/deprecations/verbs/remind-sunsets";
import { remindWaivers } from "@/lib/waivers/verbs/remind-waivers";

/**
 * Writes into the audit log that a waiver ends or something goes away soon, once for each: from there it is told like
 * anything else that happens. Returns how many reminders there were.
 */
export async function remindDue(ctx: ServiceContext): Promise<number> {
  const waivers = await remindWaivers(ctx);
  return waivers + (await remindSunsets(ctx));
}
