import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import type { VersionState } from "@/lib/lifecycle/model";
import { requirePermission } from "@/lib/members/policy";
import { listVersionLabels, stateOf } from "@/lib/versions/store";

/** The newest versions of an API, with nothing but their states: to choose among them. None where there is no such API. */
export const listNewestVersions = defineQuery({
  input: z.strictObject({ api: z.string().min(1).max(80), limit: z.number().int().min(1).max(100) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, limit }): Promise<{ version: string; state: VersionState }[]> => {
    const rows = await listVersionLabels(ctx.access, api, limit);
    return rows.map(({ label, state }) => ({ version: label, state: stateOf(state) }));
  },
});
