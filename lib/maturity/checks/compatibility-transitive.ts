import { defineCheck } from "@/lib/maturity/define-check";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Compatibility holds with every version in use: L4, governance. */
export const compatibilityTransitive = defineCheck({
  id: "compatibility-transitive",
  facet: "governance",
  level: 4,
  weight: 1,
  effortHours: 4,
  required: false,
  parameters: noParameters,
  title: "Compatibility holds with every version in use",
  why: "Compatible with the last version is not compatible with the one most callers have.",
  fix: "Set the policy's compatibility level to a transitive one, and let its gate block.",
  evaluate: (facts) => {
    const { compatibilityLevel, gates } = facts.governance;
    const isKept = gates.some(({ id, mode }) => id === "compatibility" && mode === "block");
    const isTransitive = compatibilityLevel.endsWith("_transitive");
    const code = isKept && isTransitive ? "compatibility-transitive" : "compatibility-weak";
    return metIf(isKept && isTransitive, code, { level: compatibilityLevel }, "/governance/policies");
  },
});
