import { requireApi } from "@/lib/catalog/verbs/require-api";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { serviceName } from "@/lib/usage/model/find-service";
import { aliasInput } from "@/lib/usage/schema/telemetry";
import { findServedApis } from "@/lib/usage/store/call-routes";
import { findAlias, insertAlias } from "@/lib/usage/store/telemetry";
import { presentAlias } from "@/lib/usage/present-alias";

/**
 * Says that the calls of a service, or those below a path, are calls to an API: from now on. Whoever may change the API; where
 * the service is another API's slug, that one as well.
 * `conflict` where the service and path have an API already.
 */
export const createAlias = defineMutation({
  action: "telemetry.alias",
  input: aliasInput,
  authorize: async (ctx, { api, service }) => {
    requirePermission(ctx.actor, "registry.read");
    requirePermission(ctx.actor, "api.update", (await requireApi(ctx, api)).teamId);
    // An API goes by its slug without an alias: nobody else takes its calls away.
    const name = serviceName(service);
    const { apis } = await findServedApis(ctx.access, [name]);
    const named = apis.find(({ slug }) => slug === name);
    if (named) requirePermission(ctx.actor, "api.update", named.teamId);
  },
  run: async (tx, input) => {
    const by = actorRef(tx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    const api = await requireApi(tx, input.api);
    const ref = { service: serviceName(input.service), pathPrefix: input.pathPrefix.replace(/\/+$/, "") };
    const made = await insertAlias(tx.access, { ...ref, apiId: api.id }, by, tx.now);
    const row = await findAlias(tx.access, ref);
    if (!made || !row) {
      throw new RegistryError("conflict", `The calls of ${ref.service}${ref.pathPrefix} are of an API already.`, {
        fix: "Take that away first, or give a longer path.",
        violations: [{ pointer: "/service", message: `is ${row?.api.slug ?? "taken"}` }],
      });
    }
    const result = presentAlias(row);
    return { result, audit: { entity: "api", entityId: api.id, entityName: api.slug, after: result } };
  },
});
