import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { findKeptEntry } from "@/lib/catalog/current-catalogue";
import { presentApi } from "@/lib/catalog/present";
import { presentEntries } from "@/lib/catalog/present-entries";
import type { ApiDto } from "@/lib/catalog/schema";
import { countOpenReviews } from "@/lib/catalog/store";
import { requireApi } from "./require-api";

/** One API of the catalogue. */
export const getApi = defineQuery({
  input: z.strictObject({ api: z.string().min(1).max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api }): Promise<ApiDto> => {
    const entry = await findKeptEntry(ctx, api);
    const [known] = entry ? await presentEntries(ctx.access, [entry]) : [];
    return known ?? readApi(ctx, api);
  },
});

/** From its own rows alone. Throws `not_found`. */
async function readApi(ctx: ServiceContext, api: string): Promise<ApiDto> {
  const row = await requireApi(ctx, api);
  return presentApi(row, (await countOpenReviews(ctx.access, [row.id])).get(row.id) ?? 0);
}
