import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { presentApi } from "@/lib/catalog/present";
import { type ApiDto, createApiInput } from "@/lib/catalog/schema";
import { findTeam, insertApi } from "@/lib/catalog/store";
import { indexApi } from "@/lib/search/verbs/index-api";
import { requireTeam } from "./require-team";
import { requireApi } from "./require-api";

/** A new API, owned by a team. Its slug is for ever. */
export const createApi = defineMutation({
  action: "api.create",
  input: createApiInput,
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "api.create", (await findTeam(ctx.access, input.team))?.id);
  },
  run: async (ctx, input) => {
    const { team: teamSlug, ...attributes } = input;
    const team = await requireTeam(ctx, teamSlug);
    if (!(await insertApi(ctx.access, attributes, team, ctx.now))) {
      throw new RegistryError("conflict", `The slug ${input.slug} is taken.`, { fix: "Choose another slug." });
    }
    const row = await requireApi(ctx, input.slug);
    await indexApi(ctx, row.id);
    const result: ApiDto = presentApi(row, 0);
    return { result, audit: { entity: "api", entityId: row.id, entityName: row.slug, after: input } };
  },
});
