import { defineCheck } from "@/lib/maturity/define-check";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Every gate blocks: L5, governance. */
export const gatesBlockThroughout = defineCheck({
  id: "gates-block-throughout",
  facet: "governance",
  level: 5,
  weight: 2,
  effortHours: 8,
  required: true,
  parameters: noParameters,
  title: "Every gate blocks",
  why: "Where machines publish, nobody reads warnings.",
  fix: "Mend what the warning gates find, then let each of them block.",
  evaluate: (facts) => {
    const { gates } = facts.governance;
    const blocking = gates.filter(({ mode }) => mode === "block").length;
    const values = { count: blocking, of: gates.length };
    return metIf(
      gates.length > 0 && blocking === gates.length,
      "gates-block-throughout",
      values,
      "/governance/policies",
    );
  },
});
