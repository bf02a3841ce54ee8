import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { presentApi } from "@/lib/catalog/present";
import type { ApiDto } from "@/lib/catalog/schema";
import { countOpenReviews } from "@/lib/catalog/store";
import { requireApi } from "./require-api";

/** One API of the catalogue. */
export const getApi = defineQuery({
  input: z.strictObject({ api: z.string().min(1).max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api }): Promise<ApiDto> => {
    const row = await requireApi(ctx, api);
    return presentApi(row, (await countOpenReviews(ctx.access, [row.id])).get(row.id) ?? 0);
  },
});
