import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { presentApi } from "@/lib/catalog/present";
import { countOpenReviews, deleteApi as removeApi, deleteUnusedBlobs, lockBlobs } from "@/lib/catalog/store";
import { unindexApi } from "@/lib/search/verbs/index-api";
import { lockApiOf } from "@/lib/versions/verbs/find-lifecycle-version";
import { listOrdered } from "@/lib/versions/verbs/list-ordered";
import { requireApi } from "./require-api";
import { requireApiRevision } from "./require-api-revision";

const IN_USE = new Set(["active", "deprecated", "sunset"]);

/** Removes an API with all its versions. Refused while a version may still be called: retire it first. */
export const deleteApi = defineMutation({
  action: "api.delete",
  input: z.strictObject({ api: z.string().max(80), expected: z.array(z.string()).readonly().optional() }),
  authorize: async (ctx, { api }) => {
    requirePermission(ctx.actor, "registry.read");
    requirePermission(ctx.actor, "api.delete", (await requireApi(ctx, api)).team.id);
  },
  run: async (ctx, input) => {
    await lockApiOf(ctx, input.api);
    const row = await requireApi(ctx, input.api);
    const openReviews = (await countOpenReviews(ctx.access, [row.id])).get(row.id) ?? 0;
    requireApiRevision(input.expected, presentApi(row, openReviews));
    const inUse = (await listOrdered(ctx, row.id))
      .filter((version) => IN_USE.has(version.state))
      .map((version) => version.label);
    if (inUse.length > 0) {
      throw new RegistryError("conflict", `${row.slug} still has versions that people may call: ${inUse.join(", ")}.`, {
        fix: "Deprecate, sunset and retire them first.",
      });
    }
    await lockBlobs(ctx.access);
    await unindexApi(ctx, row.id);
    await removeApi(ctx.access, row.id);
    await deleteUnusedBlobs(ctx.access);
    return {
      result: null,
      audit: { entity: "api", entityId: row.id, entityName: row.slug, before: presentApi(row, 0) },
    };
  },
});
