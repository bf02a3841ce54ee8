import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import type { TrafficQuestion } from "@/lib/usage/model/traffic";
import { readStatuses } from "@/lib/usage/store/read-traffic";
import { filterOf } from "./read-traffic";

/** The calls of a window by version, most first; `versionId` null: calls of which no version is known. */
export async function callsByVersion(
  ctx: ServiceContext,
  asked: TrafficQuestion,
): Promise<{ versionId: string | null; calls: number }[]> {
  requirePermission(ctx.actor, "registry.read");
  const found = new Map<string | null, number>();
  for (const { versionId, calls } of await readStatuses(ctx.access, filterOf(ctx, asked))) {
    found.set(versionId, (found.get(versionId) ?? 0) + calls);
  }
  return [...found].map(([versionId, calls]) => ({ versionId, calls })).sort((a, b) => b.calls - a.calls);
}
