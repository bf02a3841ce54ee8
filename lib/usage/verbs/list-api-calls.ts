import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { dayOf, daysBetween } from "@/lib/usage/model/hours";
import { readSlugDays } from "@/lib/usage/store/read-traffic";

const DAY = 86_400_000;
const DAYS = 30;

/**
 * Calls of APIs in the last 30 UTC days, one number a day, by slug: for lists and headers. An API of which no call was ever
 * recorded is not in it: that is not the same as no calls.
 */
export async function listApiCalls(ctx: ServiceContext, slugs: readonly string[]): Promise<Map<string, number[]>> {
  requirePermission(ctx.actor, "registry.read");
  if (slugs.length === 0) return new Map();
  const to = dayOf(ctx.now.getTime()) + DAY;
  const from = to - DAYS * DAY;
  const days = daysBetween(new Date(from), new Date(to));
  const place = new Map(days.map((day, index) => [day, index]));
  const found = new Map<string, number[]>();
  for (const { slug, day, calls } of await readSlugDays(ctx.access, slugs, from)) {
    const one = found.get(slug) ?? days.map(() => 0);
    found.set(slug, one);
    const index = day === null ? undefined : place.get(day);
    if (index !== undefined) one[index] = (one[index] ?? 0) + calls;
  }
  return found;
}
