import { z } from "zod";
import { defineCheck } from "@/lib/maturity/define-check";
import { judgeOperations } from "@/lib/maturity/judge/judge-contract";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { versionPage } from "@/lib/maturity/judge/pages";

/** The linter has little to say: L3, contract. */
export const warningsFew = defineCheck({
  id: "warnings-few",
  facet: "contract",
  level: 3,
  weight: 1,
  effortHours: 8,
  required: false,
  parameters: z.strictObject({ mostPerTen: z.number().min(0).max(1000).default(5) }),
  title: "The linter has little to say",
  why: "A hundred warnings are read by nobody, and the one that matters is among them.",
  fix: "Sort the findings of the version in use by rule, and correct the rule with the most of them first; switch off in the ruleset what you will never follow.",
  evaluate: (facts, { mostPerTen }) =>
    judgeOperations(facts, ({ operations }) => {
      const warnings = facts.current?.findings.warning ?? 0;
      const values = { warnings, operations, most: mostPerTen };
      return metIf(10 * warnings <= mostPerTen * operations, "warnings-few", values, versionPage(facts));
    }),
});
