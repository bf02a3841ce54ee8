import { z } from "zod";
import type { ApiDto } from "@/lib/catalog/schema";
import { defineQuery } from "@/lib/core/query";
import { settings } from "@/lib/env";
import { everyApi } from "@/lib/exports/every-api";
import { type ApisJson, buildApisJson } from "@/lib/exports/model/apis-json";
import { exportFilter } from "@/lib/exports/schema";
import { requirePermission } from "@/lib/members/policy";

/** The catalogue as APIs.json, filtered as the catalogue is. */
export const getApisJson = defineQuery({
  input: z.strictObject({ filter: exportFilter }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { filter }): Promise<ApisJson> => {
    const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
    const apis: ApiDto[] = [];
    for await (const api of everyApi(ctx, given)) apis.push(api);
    return buildApisJson(settings().CONCORDAT_BASE_URL, apis, ctx.now);
  },
});
