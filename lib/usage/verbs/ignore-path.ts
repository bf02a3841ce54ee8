import { requireApi } from "@/lib/catalog/verbs/require-api";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { apiRef, ignoredPathInput, ignoredPathRef } from "@/lib/usage/schema/usage";
import { deleteIgnored, insertIgnored } from "@/lib/usage/store/read-unmatched";

/** Whether there is such an API is told only to who may read. */
async function requireChange(ctx: ServiceContext, { api }: { api: string }): Promise<void> {
  requirePermission(ctx.actor, "registry.read");
  requirePermission(ctx.actor, "api.update", (await requireApi(ctx, api)).teamId);
}

/** Says that a path is known and is no operation: its calls are counted, and nobody is told of it. */
export const ignorePath = defineMutation({
  action: "usage.ignore",
  input: ignoredPathInput.extend(apiRef.shape),
  authorize: requireChange,
  run: async (tx, { api: slug, method, path, reason = null }) => {
    const by = actorRef(tx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    const api = await requireApi(tx, slug);
    const made = await insertIgnored(tx.access, { apiId: api.id, method, path, reason, ignoredAt: tx.now, by });
    const after = { method, path, reason };
    return {
      result: after,
      audit: made ? { entity: "api", entityId: api.id, entityName: api.slug, after } : null,
    };
  },
});

/** Takes that back. */
export const unignorePath = defineMutation({
  action: "usage.unignore",
  input: ignoredPathRef.extend(apiRef.shape),
  authorize: requireChange,
  run: async (tx, { api: slug, method, path }) => {
    const api = await requireApi(tx, slug);
    if (!(await deleteIgnored(tx.access, { apiId: api.id, method, path }))) {
      throw new RegistryError("not_found", "That path is not ignored.", { fix: `See /api/v1/apis/${slug}/usage.` });
    }
    const before = { method, path };
    return { result: null, audit: { entity: "api", entityId: api.id, entityName: api.slug, before } };
  },
});
