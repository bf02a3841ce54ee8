import type { AdmissionOperationDto, AdmissionRuleDto } from "@/lib/admission/schema";
import { ADMISSION_EFFECT, ADMISSION_POLICY } from "@/lib/code-policies/model";
import { admissionFingerprint } from "@/lib/code-policies/policy";
import type { PolicyResult } from "@/lib/gates/model";

/** More results than anybody reads of one definition. */
const MOST_RESULTS = 100;

/**
 * What the admission rules of a definition say of its own examples, as results of the policy `x-kubernetes-admission`:
 * one for each rule that an example breaks or that cannot run, else one that passes. None where there are no rules.
 */
export function admissionResults(operations: readonly AdmissionOperationDto[]): PolicyResult[] {
  if (operations.length === 0) return [];
  const against = operations.flatMap(({ operation, rules, examples }) =>
    rules.flatMap((rule) => resultOf(operation, rule, examples) ?? []),
  );
  if (against.length > 0) return against.slice(0, MOST_RESULTS);
  const count = operations.reduce((sum, { rules }) => sum + rules.length, 0);
  const message = `${count} admission ${count === 1 ? "rule holds" : "rules hold"} for the definition's own examples.`;
  return [result("pass", message, "", "")];
}

function resultOf(operation: string, rule: AdmissionRuleDto, examples: readonly string[]): PolicyResult | null {
  const where = `${operation}, ${rule.name} (line ${rule.place.line})`;
  if (rule.problem) return result("error", `${where}: ${rule.problem.message}`, operation, rule.name);
  const failed = rule.results.findIndex(({ outcome }) => outcome !== "pass");
  const first = rule.results[failed];
  if (!first) return null;
  const example = examples[failed] ?? "an example";
  return first.outcome === "error"
    ? result("error", `${where} could not run on ${example}: ${first.message}`, operation, rule.name)
    : result("fail", `${where} refuses ${example}.`, operation, rule.name);
}

function result(outcome: PolicyResult["outcome"], message: string, operation: string, rule: string): PolicyResult {
  return {
    policy: ADMISSION_POLICY,
    name: "Admission rules",
    effect: ADMISSION_EFFECT,
    outcome,
    message,
    fingerprint: admissionFingerprint(operation, rule),
  };
}
