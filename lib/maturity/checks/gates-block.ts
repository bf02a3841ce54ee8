import { z } from "zod";
import { defineCheck } from "@/lib/maturity/define-check";
import { metIf } from "@/lib/maturity/judge/outcomes";

/** Gates block what is not fit: L2, governance. */
export const gatesBlock = defineCheck({
  id: "gates-block",
  facet: "governance",
  level: 2,
  weight: 3,
  effortHours: 4,
  required: true,
  parameters: z.strictObject({ leastGates: z.number().int().min(1).max(20).default(2) }),
  title: "Gates block what is not fit",
  why: "A gate that only warns is read once.",
  fix: "Let the API's policy block on at least the validity and the compatibility of a version.",
  evaluate: (facts, { leastGates }) => {
    const blocking = facts.governance.gates.filter(({ mode }) => mode === "block");
    const values = { count: blocking.length, of: facts.governance.gates.length, least: leastGates };
    return metIf(blocking.length >= leastGates, "gates-block", values, "/governance/policies");
  },
});
