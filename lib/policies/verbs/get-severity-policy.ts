import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { presentSeverities } from "@/lib/policies/schema/present-severities";
import type { SeverityPolicyDto } from "@/lib/policies/schema/severity-policy";
import { findSeverityPolicy } from "@/lib/policies/severity-policy-store";

/** The severities that the organisation gives to rules in place of their own, and who did so last. */
export const getSeverityPolicy = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx): Promise<SeverityPolicyDto> => presentSeverities(await findSeverityPolicy(ctx.access)),
});
