import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { type ShownUse, shownUse } from "@/lib/change-usage/model/shown-use";
import { usedChangesInput, type ChangeUsageDto } from "@/lib/change-usage/schema";
import { cutChanges } from "@/lib/versions/model/change-window";
import type { ChangeList } from "@/lib/versions/schema/changes";
import { compareVersions } from "@/lib/versions/verbs/compare-versions";
import { getChangeUsage } from "./get-change-usage";

/** A page of changes, and who calls what they concern. */
export interface UsedChangeList {
  list: ChangeList;
  use: ShownUse;
  summary: ChangeUsageDto["summary"];
}

/** One page of what changed between two versions, as `listChanges`; with `traffic` only what somebody calls. Throws `not_found`. */
export const listUsedChanges = defineQuery({
  input: usedChangesInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, from, to, traffic, ...filter }): Promise<UsedChangeList> => {
    const diff = await compareVersions(ctx, { api, from, to });
    const usage = await getChangeUsage(ctx, { api, from, to });
    const isCalled = ({ fingerprint }: { fingerprint: string }) => (usage.changes[fingerprint]?.calls ?? 0) > 0;
    const cut = cutChanges(traffic ? { ...diff, changes: diff.changes.filter(isCalled) } : diff, filter);
    const list = { ...cut, from: { ...diff.from, label: from }, to: { ...diff.to, label: to } };
    return { list, use: shownUse(usage, list.groups), summary: usage.summary };
  },
});
