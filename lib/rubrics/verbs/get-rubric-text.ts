import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { printRubric } from "@/lib/maturity/rubric/print";
import { requirePermission } from "@/lib/members/policy";
import { rubricNumberQuery, rubricRef } from "@/lib/rubrics/schema/rubric";
import { readRubric } from "./get-rubric";

/** A version of a rubric as YAML that can be read in again, and a name for the file. Throws `not_found`. */
export const getRubricText = defineQuery({
  input: z.strictObject({ ...rubricRef.shape, ...rubricNumberQuery.shape }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { rubric, number }) => {
    const read = await readRubric(ctx, rubric, number);
    return { text: printRubric(read.content), name: `${rubric}-${read.number}` };
  },
});
