import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { judgeProbe, MOST_PROBES, type ProbeFault } from "@/lib/signals/policy";
import { createProbeInput, type ProbeDto } from "@/lib/signals/schema";
import { listOperationRefs } from "@/lib/signals/store";
import { insertProbe, listProbeRows } from "@/lib/signals/store/probes";
import { versionName } from "@/lib/versions/model/lifecycle-version";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { presentProbe } from "./present-probe";

const FAULTS: Record<ProbeFault, { pointer: string; message: string }> = {
  "no-such-operation": { pointer: "/operation", message: "is no operation of this version" },
  "not-safe": { pointer: "/operation", message: "changes something: only GET and HEAD are asked" },
  "other-path": { pointer: "/url", message: "does not end in the path of the operation" },
};

/** Adds an address that is asked daily whether it sends the fields. Throws `invalid_input` and `conflict`. */
export const createProbe = defineMutation({
  action: "signal-probe.create",
  input: createProbeInput,
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "registry.read");
    const version = await requireLifecycleVersion(ctx, input.api, input.version);
    requirePermission(ctx.actor, "api.update", version.api.teamId);
  },
  run: async (
    tx,
    { api, version: label, ...input },
  ): Promise<{ result: ProbeDto; audit: ReturnType<typeof entryOf> }> => {
    const createdBy = actorRef(tx.actor);
    if (!createdBy) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    const version = await requireLifecycleVersion(tx, api, label);
    const fault = judgeProbe(input, await listOperationRefs(tx.access, version.id));
    if (fault) {
      const { pointer, message } = FAULTS[fault];
      throw new RegistryError("invalid_input", `${pointer.slice(1)} ${message}.`, {
        violations: [{ pointer, message }],
      });
    }
    if ((await listProbeRows(tx.access, version.id)).length >= MOST_PROBES) {
      throw new RegistryError("conflict", `A version has ${MOST_PROBES} probes at most.`, {
        fix: "Take one away first.",
      });
    }
    const row = await insertProbe(tx.access, { ...input, versionId: version.id, createdBy, createdAt: tx.now });
    if (!row) throw new RegistryError("conflict", "There is a probe of this address and operation already.");
    return { result: presentProbe(row), audit: entryOf(version.id, versionName(version), input) };
  },
});

function entryOf(
  entityId: string,
  name: string,
  after: { operation: string; method: string; url: string; environment: string },
) {
  return { entity: "version", entityId, entityName: name, after };
}
