import { z } from "zod";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { SAID_SOURCES } from "@/lib/consumers/model";
import { requireMayRemoveDependency } from "@/lib/consumers/policy";
import { deleteDependencies, listDependenciesOf } from "@/lib/consumers/store/relations";
import { requirePermission } from "@/lib/members/policy";
import { requireConsumer, requireLockedConsumer } from "./require-consumer";

/**
 * Takes back what is said of a consumer and an API: all of it, or only that of a source or a version. A manifest or
 * catalogue that still says so will say it again when it is next applied; what calls show cannot be taken back.
 */
export const removeDependency = defineMutation({
  action: "dependency.remove",
  input: z.strictObject({
    consumer: z.string().max(80),
    api: z.string().max(80),
    version: z.string().max(100).optional(),
    source: z.enum(SAID_SOURCES).optional(),
    origin: z.string().max(200).optional(),
  }),
  authorize: async (ctx, { consumer, api }) => {
    requirePermission(ctx.actor, "registry.read");
    requireMayRemoveDependency(ctx.actor, await requireConsumer(ctx, consumer), (await requireApi(ctx, api)).team.id);
  },
  run: async (ctx, { consumer, api, ...which }) => {
    const row = await requireLockedConsumer(ctx, consumer);
    const { id: apiId } = await requireApi(ctx, api);
    const given = Object.fromEntries(Object.entries(which).filter(([, value]) => value !== undefined));
    const all = await listDependenciesOf(ctx.access, row.id, { apiId, ...given });
    const rows = all.filter(({ source }) => source !== "traffic");
    if (rows.length === 0) {
      const fix =
        all.length > 0
          ? "Its calls show it: unlink the identity that is not its own, or wait until it no longer calls."
          : `See /api/v1/consumers/${consumer}/dependencies.`;
      throw new RegistryError("not_found", `Nothing like this is said of ${consumer} and ${api}.`, { fix });
    }
    await deleteDependencies(
      ctx.access,
      rows.map(({ id }) => id),
    );
    const before = rows.map(({ source, origin, version, operations, reason }) => {
      return { api, source, origin, version, operations, reason };
    });
    return { result: null, audit: { entity: "consumer", entityId: row.id, entityName: consumer, before } };
  },
});
