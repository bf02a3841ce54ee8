import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { cutChanges } from "@/lib/versions/model/change-window";
import { type ChangeList, changeListInput } from "@/lib/versions/schema/changes";
import { compareVersions } from "./compare-versions";

/**
 * One page of what changed between two versions of an API, grouped by operation, for pages: a diff may hold thousands of
 * changes, and this gives at most `pageSize` of them. Throws `not_found`. Slow the first time two versions are compared.
 */
export const listChanges = defineQuery({
  input: changeListInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, from, to, ...filter }): Promise<ChangeList> => {
    const diff = await compareVersions(ctx, { api, from, to });
    return {
      ...cutChanges(diff, filter),
      from: { ...diff.from, label: from },
      to: { ...diff.to, label: to },
    };
  },
});
