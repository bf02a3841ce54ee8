import type { CelVerdict } from "@/lib/cel/model";
import type { CodePolicy } from "@/lib/code-policies/model";
import { policyFingerprint } from "@/lib/code-policies/policy";
import type { PolicyResult } from "@/lib/gates/model";

/** What a policy that is asked says of a version. One in dry run is only ever told. */
export function policyResult(policy: CodePolicy, verdict: CelVerdict): PolicyResult {
  const base = {
    policy: policy.slug,
    name: policy.name,
    outcome: verdict.outcome,
    message: messageOf(policy, verdict),
    fingerprint: policyFingerprint(policy.slug),
  };
  return policy.state === "dry-run"
    ? { ...base, effect: "notify", dryRun: policy.effect }
    : { ...base, effect: policy.effect };
}

/** What is said of a verdict, a sentence of our own where the policy has none. */
export function messageOf(policy: Pick<CodePolicy, "name">, { outcome, message, problem }: CelVerdict): string {
  if (outcome === "pass") return "";
  if (outcome === "fail") return message === "" ? `The version does not meet “${policy.name}”.` : message;
  return problem ? `${message} (line ${problem.line}, column ${problem.column} of the policy)` : message;
}
