import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { dayOf } from "@/lib/usage/model/hours";
import { type CallsByApi, readCallsByApi } from "@/lib/usage/store/calls-by-api";

const DAY = 86_400_000;
const DAYS = 30;

/**
 * Calls of every API in the last 30 UTC days, by its id, to sort lists by: perhaps not of this minute. An API of which nothing was ever
 * recorded is not in it.
 */
export async function callsByApi(ctx: ServiceContext): Promise<CallsByApi> {
  requirePermission(ctx.actor, "registry.read");
  return readCallsByApi(ctx.access, dayOf(ctx.now.getTime()) - (DAYS - 1) * DAY);
}
