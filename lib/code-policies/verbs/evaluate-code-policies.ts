import { evaluateAdmission } from "@/lib/admission/verbs/evaluate-admission";
import { namesAdmission, versionNamesAdmission } from "@/lib/admission/verbs/has-admission-rules";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { CodePolicy } from "@/lib/code-policies/model";
import { admissionResults } from "@/lib/code-policies/model/admission-results";
import { policyResult } from "@/lib/code-policies/model/policy-result";
import { stampOf } from "@/lib/code-policies/policy";
import type { PolicyReport, UnstoredDefinition } from "@/lib/gates/model";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { parseOptions } from "@/lib/versions/verbs/compare-stored";
import { runRules } from "@/lib/workers/cel-tasks";
import { runTask } from "@/lib/workers/pool";
import type { PolicyParts } from "@/lib/workers/protocol";
import { gatherPolicyFacts, type KnownFacts, type PolicySubject } from "./gather-policy-facts";
import { listBindingPolicies } from "./list-binding-policies";
import { storedSubject, unstoredSubject } from "./policy-subject";
import { readPolicyParts } from "./read-policy-parts";

/**
 * What the policies that bind a version say of it, and its own admission rules (DOMAIN §4). Slow: before a transaction.
 * A policy that loops, fails or is no yes or no is an `error` of its own and takes no other with it; where nothing could
 * be asked at all the report is `failed`, which a gate counts as could not run. For verbs that have authorised.
 */
export async function evaluateCodePolicies(
  ctx: ServiceContext,
  version: LifecycleVersion,
  known: KnownFacts,
): Promise<PolicyReport> {
  const policies = await listBindingPolicies(ctx, version.api.id);
  return report(stampOf(version.digest, policies), async () => {
    // Nothing to ask: the definition need not be parsed for it.
    if (policies.length === 0 && !(await versionNamesAdmission(ctx, version))) return [];
    const parts = await readPolicyParts(ctx, version);
    return ask(ctx, policies, parts, known, () => storedSubject(ctx, version, known));
  });
}

/** The same for a definition that is not stored, as if it were published now. */
export async function evaluateCodePoliciesOfSource(
  ctx: ServiceContext,
  subject: UnstoredDefinition,
  known: KnownFacts,
): Promise<PolicyReport> {
  const policies = await listBindingPolicies(ctx, subject.api.id);
  return report(stampOf(subject.digest, policies), async () => {
    if (policies.length === 0 && !namesAdmission(subject.source)) return [];
    const { digest, source, format } = subject;
    const parts = await runTask("policyParts", { id: digest, options: parseOptions(format), source });
    return ask(ctx, policies, parts, known, async () => unstoredSubject(ctx, subject, known));
  });
}

type Results = Extract<PolicyReport, { kind: "done" }>["results"];

async function report(stamp: string, results: () => Promise<Results>): Promise<PolicyReport> {
  try {
    return { kind: "done", stamp, results: await results() };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { kind: "failed", stamp, because: error.message };
  }
}

async function ask(
  ctx: ServiceContext,
  policies: readonly CodePolicy[],
  parts: PolicyParts,
  known: KnownFacts,
  subject: () => Promise<PolicySubject>,
): Promise<Results> {
  const admission = admissionResults(await evaluateAdmission(parts.admission));
  if (policies.length === 0) return admission;
  const { facts, withheld } = await gatherPolicyFacts(ctx, await subject(), known, parts);
  const rules = policies.map(({ expression, message }) => ({ expression, message }));
  const [verdicts = []] = await runRules({ scope: "policy", rules, inputs: [facts], withheld });
  const results = policies.map((policy, index) => {
    const verdict = verdicts[index] ?? { outcome: "error", message: "It gave no answer.", problem: null };
    return policyResult(policy, verdict);
  });
  return [...results, ...admission];
}
