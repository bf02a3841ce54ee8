import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { POLICY_SEVERITIES, severityPolicySchema } from "@/lib/diff/severity-policy";
import { reasonSchema } from "@/lib/lifecycle/schema";

/** All severities that differ from those of the rules, and why: `PUT` replaces all of them. */
export const severityPolicyInput = z.strictObject({ ...severityPolicySchema.shape, reason: reasonSchema });

/** The organisation's severities as REST shows them. Revision 0: nobody ever changed one. */
export const severityPolicyDto = z.strictObject({
  severities: z.record(z.string(), z.enum(POLICY_SEVERITIES)),
  reason: z.string().nullable(),
  updatedAt: z.iso.datetime().nullable(),
  updatedBy: actorRefDto.nullable(),
  revision: z.int(),
});
export type SeverityPolicyDto = z.output<typeof severityPolicyDto>;
