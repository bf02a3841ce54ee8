import { listAudit } from "@/lib/audit/verbs/list-audit";
import { defineQuery } from "@/lib/core/query";
import type { VersionState } from "@/lib/lifecycle/model";
import { requirePermission } from "@/lib/members/policy";
import { enteredStates } from "@/lib/versions/model/lifecycle-history";
import { versionRef } from "@/lib/versions/schema";
import { requireLifecycleVersion } from "./find-lifecycle-version";

/** When a version entered each state that it was in, by the audit log. Throws `not_found`. */
export const getEnteredStates = defineQuery({
  input: versionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<Partial<Record<VersionState, string>>> => {
    const { id, publishedAt } = await requireLifecycleVersion(ctx, input.api, input.version);
    const filter = { entity: "version", entityId: id, action: "version.transition", limit: 50 };
    return enteredStates(publishedAt.toISOString(), (await listAudit(ctx, filter)).items);
  },
});
