import type { ServiceContext } from "@/lib/core/context";
import { dayOf } from "@/lib/usage/model/hours";
import type { UnmatchedDto } from "@/lib/usage/schema/usage";
import { listIgnored, readUnmatched } from "@/lib/usage/store/read-unmatched";

const MOST = 200;
const DAY = 86_400_000;

/** Calls of an API that match no operation, by what their path looks like; what is ignored is marked. For other verbs. */
export async function listUnmatched(
  ctx: ServiceContext,
  apiId: string,
  window: { from: Date; to: Date },
): Promise<UnmatchedDto[]> {
  const from = dayOf(window.from.getTime());
  const to = dayOf(window.to.getTime() - 1) + DAY;
  const rows = await readUnmatched(ctx.access, { apiIds: [apiId], from, to, most: MOST });
  const ignored = new Map((await listIgnored(ctx.access, [apiId])).map((one) => [`${one.method} ${one.path}`, one]));
  return rows.map(({ method, path, answered, calls, surplus, lastAt }) => {
    const known = ignored.get(`${method} ${path}`);
    return {
      ...{ method, path, answered, calls: calls - surplus, mostCalls: calls, lastAt: lastAt.toISOString() },
      ignored: known ? { by: known.ignoredByName, at: known.ignoredAt.toISOString(), reason: known.reason } : null,
    };
  });
}
