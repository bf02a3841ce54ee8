import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { met } from "@/lib/maturity/judge/outcomes";
import { versionPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The implementation is a component with a typed world: L5, contract. */
export const componentContract = defineCheck({
  id: "component-contract",
  facet: "contract",
  level: 5,
  weight: 1,
  effortHours: 40,
  required: false,
  parameters: noParameters,
  title: "The implementation is a component with a typed world",
  why: "A component can be moved, replaced and confined without changing who calls it.",
  fix: "Describe the interface as a WIT world, build the service as a component, and report it as evidence of kind `component-contract`.",
  evaluate: (facts) =>
    facts.current?.format === "wit"
      ? met("openapi-three", { format: "wit", specVersion: facts.current.specVersion }, versionPage(facts, "source"))
      : judgeEvidence(facts, "component-contract"),
});
