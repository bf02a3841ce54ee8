import { defineQuery } from "@/lib/core/query";
import { listRecords } from "@/lib/deprecations/verbs/list-records";
import { requirePermission } from "@/lib/members/policy";
import { versionRef } from "@/lib/versions/schema";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";

/** So many are offered; an address may name any other. */
const MOST_OFFERED = 50;

/** Keys of the operations of a version that go away by themselves, sorted. Throws `not_found`. */
export const listLeavingOperations = defineQuery({
  input: versionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<string[]> => {
    const { id } = await requireLifecycleVersion(ctx, input.api, input.version);
    const records = await listRecords(ctx, { versionId: id, kinds: ["operation"], propagated: false });
    const keys = new Set(records.flatMap(({ subject: { place } }) => place ?? []));
    return [...keys].sort().slice(0, MOST_OFFERED);
  },
});
