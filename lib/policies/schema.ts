import { z } from "zod";
import { pageInput, pageOf } from "@/lib/core/paging";
import { lifecyclePolicySchema } from "@/lib/lifecycle/schema";

/** A policy as REST shows it. `team` is null for the default. */
export const policyDto = z.strictObject({
  team: z.string().nullable(),
  ...lifecyclePolicySchema.shape,
  revision: z.int(),
  updatedAt: z.iso.datetime(),
});
export type PolicyDto = z.output<typeof policyDto>;

export const listPoliciesInput = z.strictObject(pageInput.shape);
export const policyPage = pageOf(policyDto);
