import { CHECKS } from "@/lib/maturity/checks";
import type { Rubric } from "@/lib/maturity/model/rubric";
import { DEFAULT_UPGRADES } from "@/lib/maturity/planner/estimates";

/** The rubric that Concordat ships: DOMAIN §5 as data, with every check as its file says. */
export const defaultRubric: Rubric = {
  name: "apicmm",
  title: "APICMM",
  description: "The API capability maturity model as Concordat ships it: five staged levels over evidence.",
  levels: [
    { level: 1, name: "Manual", traits: "Hand-written docs, people review", typicalOf: "Start-ups" },
    { level: 2, name: "Semi-automated", traits: "Generated code, checks in CI", typicalOf: "Small and mid-size firms" },
    { level: 3, name: "Platform", traits: "CRD-managed, service mesh", typicalOf: "Internet companies" },
    { level: 4, name: "Intelligent", traits: "AI-assisted design, automatic tests", typicalOf: "Cloud vendors" },
    { level: 5, name: "Autonomous", traits: "Self-repairing, adaptive", typicalOf: "Research" },
  ],
  checks: CHECKS.map(({ id, level, weight, required, effortHours, defaults }) => ({
    id,
    level,
    weight,
    required,
    effortHours,
    parameters: defaults,
  })),
  entropy: {
    weights: { deprecated: 0.4, undocumented: 0.3, breaking: 0.3 },
    breakingCap: 12,
    moderateFrom: 0.1,
    highFrom: 0.3,
  },
  dimensions: { perBreakingRelease: 2.5, freeDependencies: 1, perDependency: 1.5, perSpan: 2 },
  upgrades: [...DEFAULT_UPGRADES],
};
