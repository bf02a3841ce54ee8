import type { ServiceContext } from "@/lib/core/context";
import type { SeenCall } from "@/lib/consumers/model/place-standings";
import { callerWindow } from "@/lib/consumers/model/traffic-window";
import { callsOfConsumers } from "@/lib/usage/verbs/calls-of-consumers";

/** What identities that are linked to consumers were seen to call, in the last 60 days. */
export function seenCalls(
  ctx: ServiceContext,
  of: { consumerIds?: readonly string[]; apiIds?: readonly string[] },
): Promise<SeenCall[]> {
  return callsOfConsumers(ctx, { ...of, ...callerWindow(ctx.now) });
}
