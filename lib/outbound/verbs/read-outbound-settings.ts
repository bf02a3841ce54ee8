import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import type { OutboundRuleDto } from "@/lib/outbound/schema";
import { listRuleRows } from "@/lib/outbound/store";
import { presentOutboundRule } from "./present-outbound-rule";

/** Every rule of the way out with who made it: for administrators. */
export const readOutboundSettings = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "outbound.manage"),
  run: async (ctx): Promise<{ items: OutboundRuleDto[]; nextCursor: null }> => ({
    items: (await listRuleRows(ctx.access)).map(presentOutboundRule),
    nextCursor: null,
  }),
});
