import type { CelProblem, CelVerdict } from "@/lib/cel/model";
import type { AdmissionOperation, AdmissionRule } from "@/lib/admission/model";
import type { AdmissionOperationDto, AdmissionRuleDto } from "@/lib/admission/schema";
import type { JsonValue } from "@/lib/specs/model";
import { checkRules, runRules } from "@/lib/workers/cel-tasks";

/** An object that rules are tried on. */
export interface AdmissionSubject {
  label: string;
  value: JsonValue;
}

/** Milliseconds after which the operations that are left are not tried any more: a definition may be made to hurt. */
const MOST_MS = 20_000;

const NOT_TRIED = "Not tried: the rules before it took too long.";

/**
 * Tries the admission rules of operations (DOMAIN §4) on their own examples. Never throws; what cannot run is an
 * `error`.
 */
export async function evaluateAdmission(operations: readonly AdmissionOperation[]): Promise<AdmissionOperationDto[]> {
  const began = performance.now();
  const tried: AdmissionOperationDto[] = [];
  for (const operation of operations) {
    const subjects = operation.examples
      .filter(({ tooLarge }) => !tooLarge)
      .map(({ label, value }) => ({ label, value }));
    const inTime = performance.now() - began < MOST_MS;
    const rules = inTime ? await tryRules(operation.rules, subjects) : operation.rules.map(notTried);
    tried.push({
      operation: operation.operation,
      rules,
      examples: subjects.map(({ label }) => label),
      leftOut: operation.leftOut + operation.examples.length - subjects.length,
    });
  }
  return tried;
}

/** Tries rules on objects; without any only their expressions are read. */
export async function tryRules(
  rules: readonly AdmissionRule[],
  subjects: readonly AdmissionSubject[],
): Promise<AdmissionRuleDto[]> {
  const written = rules.filter(({ malformed }) => malformed === null);
  const cel = written.map(({ expression }) => ({ expression, message: "" }));
  const checks = await checkRules("admission", cel);
  const inputs = subjects.map(({ value }) => ({ object: value }));
  const verdicts = await runRules({ scope: "admission", rules: cel, inputs, withheld: [] });
  return rules.map((rule) => {
    const at = written.indexOf(rule);
    if (at === -1) return shown(rule, { line: 1, column: 1, message: rule.malformed ?? "" }, []);
    const problem = checks[at]?.expression[0] ?? null;
    return shown(rule, problem, problem ? [] : verdicts.flatMap((row) => row[at] ?? []));
  });
}

function shown(rule: AdmissionRule, problem: CelProblem | null, verdicts: readonly CelVerdict[]): AdmissionRuleDto {
  const { name, expression, place } = rule;
  const results = verdicts.map(({ outcome, message }) => ({ outcome, message }));
  return { name, expression, place, problem, results };
}

function notTried(rule: AdmissionRule): AdmissionRuleDto {
  return shown(rule, { line: 1, column: 1, message: NOT_TRIED }, []);
}
