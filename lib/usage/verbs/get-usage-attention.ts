import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { dayName, dayOf } from "@/lib/usage/model/hours";
import type { UsageAttentionDto } from "@/lib/usage/schema/telemetry";
import { findApiNames, readRetiredCalls, readUncalledApis } from "@/lib/usage/store/read-apis";
import { listIgnored, readUnmatched } from "@/lib/usage/store/read-unmatched";

const DAY = 86_400_000;
const DAYS = 30;
const MOST = 100;
/** As `isEnoughTelemetry` has it for 30 days. */
const LEAST_DAYS = 15;

/** Shadow, zombie and retired: answered calls that no definition has, operations nobody calls, calls to what is retired. */
export const getUsageAttention = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx): Promise<UsageAttentionDto> => {
    const end = dayOf(ctx.now.getTime()) + DAY;
    const window = { from: new Date(end - DAYS * DAY), to: new Date(end) };
    const range = { from: window.from.getTime(), to: window.to.getTime() };
    const paths = await readUnmatched(ctx.access, { apiIds: null, ...range, most: MOST * 2, answeredOnly: true });
    const ignored = new Set(
      (await listIgnored(ctx.access, null)).map(({ apiId, method, path }) => `${apiId} ${method} ${path}`),
    );
    const shadow = paths.filter(({ apiId, method, path }) => !ignored.has(`${apiId} ${method} ${path}`)).slice(0, MOST);
    const zombie = await readUncalledApis(ctx.access, { ...window, leastDays: LEAST_DAYS, most: MOST });
    const retired = await readRetiredCalls(ctx.access, { ...window, most: MOST });
    const ids = [...shadow, ...zombie, ...retired].map(({ apiId }) => apiId);
    const names = await findApiNames(ctx.access, [...new Set(ids)]);
    const named = <T extends { apiId: string }, R>(rows: readonly T[], show: (row: T) => R) =>
      rows.flatMap((row) => {
        const api = names.get(row.apiId);
        return api ? [{ api: { slug: api.slug, name: api.name, team: api.team }, ...show(row) }] : [];
      });
    return {
      from: window.from.toISOString(),
      to: window.to.toISOString(),
      shadow: named(shadow, ({ method, path, calls, surplus, lastAt }) => ({
        ...{ method, path, calls: calls - surplus, lastAt: lastAt.toISOString() },
      })),
      zombie: named(zombie, ({ uncalled, operations, keys }) => ({ uncalled, operations, examples: keys })),
      retired: named(retired, ({ version, calls, lastDay }) => ({
        version,
        calls,
        lastOn: dayName(lastDay.getTime()),
      })),
    };
  },
});
