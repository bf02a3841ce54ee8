import { requireApi } from "@/lib/catalog/verbs/require-api";
import { canonicalJson } from "@/lib/core/canonical-json";
import { actorRef } from "@/lib/core/context";
import { sha256Hex } from "@/lib/core/digest";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { evidenceTimes, requireValues } from "@/lib/evidence/policy";
import { evidenceOfApiInput } from "@/lib/evidence/schema";
import { findSameEvidence, insertEvidence } from "@/lib/evidence/store";
import { presentEvidence } from "./present-evidence";

/**
 * Takes a report about an API. It is kept under the name of the token (or person) that sent it, and the digest over both is
 * in the audit log's chain: neither can be changed afterwards. The same report again is answered as it stands. Throws
 * `not_found`, `forbidden`, and `invalid_input` for numbers that its kind does not know and times that cannot be.
 */
export const recordEvidence = defineMutation({
  action: "evidence.record",
  input: evidenceOfApiInput,
  authorize: async (ctx, { api }) => {
    requirePermission(ctx.actor, "registry.read");
    requirePermission(ctx.actor, "evidence.write", (await requireApi(ctx, api)).teamId);
  },
  run: async (tx, { api: slug, version: label, kind, outcome, summary, values, url, ...times }) => {
    const by = actorRef(tx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    requireValues(kind, values);
    const { at, expiresAt } = evidenceTimes(kind, times, tx.now);
    const api = await requireApi(tx, slug);
    const version = label === undefined ? null : await requireLifecycleVersion(tx, slug, label);
    const said = { kind, outcome, summary, values, url, at: at.toISOString(), expiresAt: expiresAt.toISOString() };
    const sender = { kind: by.kind, id: by.id };
    const digest = sha256Hex(canonicalJson({ ...said, api: api.id, version: version?.id ?? null, sender }));
    const same = await findSameEvidence(tx.access, api.id, digest);
    if (same) return { result: presentEvidence(same, tx.now), audit: null };
    const row = await insertEvidence(tx.access, {
      ...{ apiId: api.id, versionId: version?.id ?? null, kind, outcome, summary, values, url },
      ...{ at, expiresAt, receivedAt: tx.now, by, digest },
    });
    const after = { evidence: row.id, version: version?.label ?? null, ...said, digest };
    return {
      result: presentEvidence(row, tx.now),
      audit: { entity: "api", entityId: api.id, entityName: slug, after },
    };
  },
});
