import type { CelInput } from "@bufbuild/cel";
import { type CompiledRule, compileRule } from "./compile-rule";
import { CEL_LIMITS, type CelInputs, type CelProblem, type CelRule, type CelScope, type CelVerdict } from "./model";
import { showValue } from "./show-value";
import { toCelInput } from "./to-cel-input";

/** Names that a rule may not rely on this time, each with the reason: what it holds is not all there is. */
export type Withheld = ReadonlyMap<string, string>;

/**
 * Runs every rule on every input: verdicts by input, then by rule. Never throws; but it may run without end, and take
 * all memory: only threads that are bounded in both may call it (ADR 0022).
 */
export function evaluateRules(
  rules: readonly CelRule[],
  inputs: readonly CelInputs[],
  scope: CelScope,
  withheld: Withheld = new Map(),
): CelVerdict[][] {
  const compiled = rules.map((rule) => compileRule(rule, scope));
  return inputs.map((input) => {
    const variables = variablesOf(input, scope);
    return compiled.map((one) => {
      if (!one.ok) {
        const problem = one.problems.expression[0] ?? one.problems.message[0] ?? null;
        return errorVerdict(problem?.message ?? "The expression cannot be read.", problem);
      }
      return verdictOf(one.value, variables, withheld);
    });
  });
}

function variablesOf(input: CelInputs, scope: CelScope): Record<string, CelInput> {
  const variables: Record<string, CelInput> = Object.create(null);
  for (const [name, value] of Object.entries(input)) variables[name] = toCelInput(value, scope.get(name));
  return variables;
}

/** A verdict of what could not run. */
export function errorVerdict(message: string, problem: CelProblem | null = null): CelVerdict {
  return { outcome: "error", message: message.slice(0, CEL_LIMITS.messageLength), problem };
}

function verdictOf(rule: CompiledRule, variables: Record<string, CelInput>, withheld: Withheld): CelVerdict {
  for (const name of rule.reads) {
    const why = withheld.get(name);
    if (why !== undefined) return errorVerdict(why);
  }
  const answer = rule.run(variables);
  if (!answer.ok) return errorVerdict(answer.problem.message, answer.problem);
  if (answer.value === true) return { outcome: "pass", message: "", problem: null };
  if (answer.value === false) return { outcome: "fail", message: messageOf(rule, variables), problem: null };
  return errorVerdict("The expression gave neither true nor false.");
}

function messageOf(rule: CompiledRule, variables: Record<string, CelInput>): string {
  const pieces = rule.message.map((piece) => {
    if (typeof piece === "string") return piece;
    const answer = piece.run(variables);
    return answer.ok ? showValue(answer.value) : "…";
  });
  return pieces.join("").slice(0, CEL_LIMITS.messageLength);
}
