import { z } from "zod";
import { readEstate } from "@/lib/catalog/estate-store";
import { BREAKING_WINDOW_DAYS, type EstateSummary, SUNSET_WINDOW_DAYS } from "@/lib/catalog/schema/estate";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";

const DAY_MS = 86_400_000;

/** The whole registry in a few numbers. */
export const summarizeEstate = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: (ctx): Promise<EstateSummary> =>
    readEstate(ctx.access, {
      breakingSince: new Date(ctx.now.getTime() - BREAKING_WINDOW_DAYS * DAY_MS),
      now: ctx.now,
      sunsetUntil: new Date(ctx.now.getTime() + SUNSET_WINDOW_DAYS * DAY_MS),
    }),
});
