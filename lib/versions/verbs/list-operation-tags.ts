import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listTagCounts } from "@/lib/versions/reading-store";
import { versionRef } from "@/lib/versions/schema";
import type { OperationTag } from "@/lib/versions/schema/reading";
import { requireVersion } from "./require-version";

/** The tags of a version's operations, in the order of its document, with the number of operations of each. */
export const listOperationTags = defineQuery({
  input: versionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<OperationTag[]> => {
    const version = await requireVersion(ctx, input.api, input.version);
    return listTagCounts(ctx.access, version.id);
  },
});
