import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { serviceName } from "@/lib/usage/model/find-service";
import { aliasRef } from "@/lib/usage/schema/telemetry";
import { deleteAlias, findAlias } from "@/lib/usage/store/telemetry";
import { presentAlias } from "@/lib/usage/present-alias";

/** Ends that the calls of a service are calls to an API; what was recorded stays. */
export const removeAlias = defineMutation({
  action: "telemetry.unalias",
  input: aliasRef,
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "registry.read");
    requirePermission(ctx.actor, "api.update", (await requireAlias(ctx, input)).api.teamId);
  },
  run: async (tx, input) => {
    const row = await requireAlias(tx, input);
    await deleteAlias(tx.access, row);
    const before = presentAlias(row);
    return { result: null, audit: { entity: "api", entityId: row.apiId, entityName: row.api.slug, before } };
  },
});

async function requireAlias(ctx: ServiceContext, ref: { service: string; pathPrefix?: string | undefined }) {
  const row = await findAlias(ctx.access, { service: serviceName(ref.service), pathPrefix: ref.pathPrefix ?? "" });
  if (row) return row;
  throw new RegistryError("not_found", "There is no such alias.", { fix: "See /api/v1/usage/telemetry." });
}
