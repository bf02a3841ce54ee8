import { requireApi } from "@/lib/catalog/verbs/require-api";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { windowOf } from "@/lib/usage/model/hours";
import { UNKNOWN_IDENTITY } from "@/lib/usage/model/identity";
import { readWindow } from "@/lib/usage/model/usage-window";
import { apiRef, usageFilter } from "@/lib/usage/schema/usage";
import { findMeantIdentities } from "@/lib/usage/store/read-apis";
import { readRows, type UsageRow } from "@/lib/usage/store/read-rows";
import { requireVersion } from "@/lib/versions/verbs/require-version";

/** Calls by day, version, operation, caller and status: at most 100,000 rows, the latest days first. */
export const listUsageRows = defineQuery({
  input: usageFilter
    .pick({ from: true, to: true, version: true, operation: true, consumer: true })
    .extend(apiRef.shape),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<UsageRow[]> => {
    const api = await requireApi(ctx, input.api);
    const { from, to } = readWindow(input, ctx.now);
    const { version, operation, consumer } = input;
    return readRows(ctx.access, {
      apiIds: [api.id],
      window: windowOf(from, to, ctx.now),
      versionIds: version === undefined ? undefined : [(await requireVersion(ctx, input.api, version)).id],
      operations: operation === undefined ? undefined : [operation],
      identityIds:
        consumer === undefined
          ? undefined
          : consumer === "unknown"
            ? [UNKNOWN_IDENTITY]
            : await findMeantIdentities(ctx.access, consumer),
    });
  },
});
