import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Gateway policies are plug-ins: L4, governance. */
export const pluginPoliciesOn = defineCheck({
  id: "plugin-policies-on",
  facet: "governance",
  level: 4,
  weight: 2,
  effortHours: 32,
  required: true,
  parameters: noParameters,
  title: "Gateway policies are plug-ins",
  why: "A policy as a WebAssembly module runs the same in every gateway and is tested like code.",
  fix: "Build the gateway's policies as WebAssembly modules, and report them as evidence of kind `wasm-policy`.",
  evaluate: (facts) => judgeEvidence(facts, "wasm-policy"),
});
