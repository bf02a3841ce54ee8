import { violationsOf } from "@/lib/core/parse-input";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";
import { readYaml } from "@/lib/specs/source/read-yaml";
import { SpecError } from "@/lib/specs/spec-error";
import { type SeverityPolicy, severityPolicySchema } from "./severity-policy";

/** One thing that is wrong with a policy, with its place in the text. */
export interface PolicyProblem {
  pointer: string;
  message: string;
  line?: number;
  column?: number;
}

export type ReadPolicy = { ok: true; policy: SeverityPolicy } | { ok: false; problems: PolicyProblem[] };

const MAX_POLICY_CHARACTERS = 256 * 1024;

/** Reads a severity policy from a text, YAML or JSON, of at most 256 Ki characters. All that is wrong is named at once. */
export function readSeverityPolicy(text: string, file = "policy"): ReadPolicy {
  if (text.length > MAX_POLICY_CHARACTERS)
    return { ok: false, problems: [{ pointer: "", message: "A policy is at most 256 Ki characters long." }] };
  try {
    const limits = { ...DEFAULT_SPEC_LIMITS, maxDepth: 20, maxAliases: 0, maxNodes: 10_000, maxLenientBytes: 0 };
    const document = readYaml(file, text, limits);
    const [odd] = document.warnings;
    if (odd) return { ok: false, problems: [{ pointer: odd.pointer, message: odd.message, ...odd.position }] };
    const parsed = severityPolicySchema.safeParse(document.data);
    if (parsed.success) return { ok: true, policy: parsed.data };
    const problems = violationsOf(parsed.error);
    return { ok: false, problems: problems.map((problem) => ({ ...problem, ...document.locate(problem.pointer) })) };
  } catch (fault) {
    if (!(fault instanceof SpecError)) throw fault;
    return { ok: false, problems: [{ pointer: "", message: fault.message, line: fault.line, column: fault.column }] };
  }
}
