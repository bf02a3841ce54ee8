import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import type { ProbeDto } from "@/lib/signals/schema";
import { listProbeRows } from "@/lib/signals/store/probes";
import { versionRef } from "@/lib/versions/schema";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { presentProbe } from "./present-probe";

/** The probes of a version, in the order they were made. */
export const listProbes = defineQuery({
  input: versionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, ref): Promise<{ items: ProbeDto[]; nextCursor: null }> => {
    const version = await requireLifecycleVersion(ctx, ref.api, ref.version);
    return { items: (await listProbeRows(ctx.access, version.id)).map(presentProbe), nextCursor: null };
  },
});
