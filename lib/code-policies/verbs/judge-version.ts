import type { CelRule, CelVerdict } from "@/lib/cel/model";
import { errorVerdict } from "@/lib/cel/evaluate-rules";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { PolicyFacts } from "@/lib/code-policies/model/policy-facts";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { runRules } from "@/lib/workers/cel-tasks";
import { gatherPolicyFacts } from "./gather-policy-facts";
import { storedSubject } from "./policy-subject";
import { readKnownFacts } from "./read-known-facts";
import { readPolicyParts } from "./read-policy-parts";

/** Everything that a policy would be told of a version now. Throws where its definition cannot be read. */
export async function factsOfVersion(ctx: ServiceContext, version: LifecycleVersion): Promise<PolicyFacts> {
  const parts = await readPolicyParts(ctx, version);
  const known = await readKnownFacts(ctx, version);
  return gatherPolicyFacts(ctx, await storedSubject(ctx, version, known), known, parts);
}

/** What one policy says of a version; a version that cannot be read is an `error`. For verbs that have authorised. */
export async function judgeVersion(ctx: ServiceContext, version: LifecycleVersion, rule: CelRule): Promise<CelVerdict> {
  try {
    const { facts, withheld } = await factsOfVersion(ctx, version);
    const [[verdict] = []] = await runRules({ scope: "policy", rules: [rule], inputs: [facts], withheld });
    return verdict ?? errorVerdict("It gave no answer.");
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return errorVerdict(error.message);
  }
}
