import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import type { OutboundRule } from "@/lib/outbound/model";
import { listRuleRows } from "@/lib/outbound/store";
import { presentOutboundRule } from "./present-outbound-rule";

const query = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx): Promise<OutboundRule[]> => (await listRuleRows(ctx.access)).map(presentOutboundRule),
});

/** What administrators allow, for `fetchOutside`. No answer of REST shows them to others: they name inner hosts. */
export const listOutboundRules = (ctx: Parameters<typeof query>[0]): Promise<OutboundRule[]> => query(ctx, {});
