import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { POLICY_SEVERITIES } from "@/lib/diff/model";

/** The organisation's severities as REST shows them. Revision 0: nobody ever changed one. */
export const severityPolicyDto = z.strictObject({
  severities: z.record(z.string(), z.enum(POLICY_SEVERITIES)),
  reason: z.string().nullable(),
  updatedAt: z.iso.datetime().nullable(),
  updatedBy: actorRefDto.nullable(),
  revision: z.int(),
});
export type SeverityPolicyDto = z.output<typeof severityPolicyDto>;
