import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { probeRef } from "@/lib/signals/schema";
import { deleteProbeRow } from "@/lib/signals/store/probes";
import { versionName } from "@/lib/versions/model/lifecycle-version";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";

/** Takes a probe away; what it saw stays. Throws `not_found`. */
export const deleteProbe = defineMutation({
  action: "signal-probe.delete",
  input: probeRef,
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "registry.read");
    const version = await requireLifecycleVersion(ctx, input.api, input.version);
    requirePermission(ctx.actor, "api.update", version.api.teamId);
  },
  run: async (tx, input) => {
    const version = await requireLifecycleVersion(tx, input.api, input.version);
    const row = await deleteProbeRow(tx.access, version.id, input.probe);
    if (!row) throw new RegistryError("not_found", "There is no such probe.");
    const { operation, method, url, environment } = row;
    const before = { operation, method, url, environment };
    return {
      result: null,
      audit: { entity: "version", entityId: version.id, entityName: versionName(version), before },
    };
  },
});
