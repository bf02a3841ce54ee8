import { z } from "zod";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { recordRef, withdrawQuery } from "@/lib/deprecations/schema/record";
import { deleteRecord } from "@/lib/deprecations/store";
import { closePart } from "@/lib/deprecations/store/live-records";
import { requirePermission } from "@/lib/members/policy";
import { versionName } from "@/lib/versions/model/lifecycle-version";
import { applyTransition } from "@/lib/versions/verbs/apply-transition";
import { lockApiOf, requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { recordFacts, requireRecord } from "./require-record";

/**
 * Takes a record back, with a reason: a version that is deprecated becomes active again. Throws `not_found`, `stale_revision`,
 * and `conflict` once the version is sunset or retired.
 */
export const withdrawDeprecation = defineMutation({
  action: "deprecation.withdraw",
  input: z.strictObject({
    ...recordRef.shape,
    ...withdrawQuery.shape,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "registry.read");
    const { api } = await requireLifecycleVersion(ctx, input.api, input.version);
    requirePermission(ctx.actor, "version.transition", api.teamId);
  },
  run: async (tx, { id, reason, expected, ...input }) => {
    const by = actorRef(tx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    await lockApiOf(tx, input.api);
    const version = await requireLifecycleVersion(tx, input.api, input.version);
    const record = await requireRecord(tx, version, id);
    requireRevision(expected, record.revision);
    if (version.state === "sunset" || version.state === "retired") {
      throw new RegistryError("conflict", `${versionName(version)} is ${version.state}: its record stays as it is.`);
    }
    if (record.subject.kind !== "version") await closePart(tx.access, id, { by, reason, now: tx.now });
    else if (version.state === "deprecated") {
      await tx.appendAudit("version.transition", await applyTransition(tx, version, { to: "active", reason }));
    } else await deleteRecord(tx.access, version.id);
    return {
      result: null,
      audit: {
        entity: "version",
        entityId: version.id,
        entityName: versionName(version),
        before: recordFacts(record),
        after: { reason },
      },
    };
  },
});
