import { z } from "zod";
import { shapeOfSchema } from "@/lib/cel/shape-of-schema";
import type { CelScope } from "@/lib/cel/model";
import { policyFactsSchema } from "@/lib/code-policies/schema/facts";

/** The names that a policy may use, made of the schema of its facts so that the two cannot drift apart. */
export const POLICY_SCOPE: CelScope = scopeOf(policyFactsSchema);

function scopeOf(schema: z.ZodType): CelScope {
  const shape = shapeOfSchema(z.toJSONSchema(schema, { unrepresentable: "any" }));
  return shape.kind === "object" ? shape.members : new Map();
}
