import { type CelInput, type CelValue, isCelError, plan } from "@bufbuild/cel";
import { checkNames } from "./check-names";
import { ENVIRONMENT } from "./environment";
import { CEL_LIMITS, type CelProblem, type CelRule, type CelScope } from "./model";
import { parseExpression, problemAtNode } from "./parse-expression";
import type { ParsedCel } from "./parsed-cel";
import { problemAt } from "./place-in-text";
import { splitTemplate } from "./split-template";

/** What an expression gave, or why it gave nothing. */
export type CelAnswer = { ok: true; value: CelValue } | { ok: false; problem: CelProblem };

/** An expression that is ready to be run. */
export interface CompiledExpression {
  /** The names of the scope that it reads. */
  reads: string[];
  run(variables: Record<string, CelInput>): CelAnswer;
}

export type Compilation<T> = { ok: true; value: T } | { ok: false; problems: CelProblem[] };

/** Reads one expression, and holds it to the names there are. */
export function compileExpression(
  text: string,
  scope: CelScope,
  wants: "bool" | "any",
): Compilation<CompiledExpression> {
  const reading = parseExpression(text);
  if (!reading.ok) return reading;
  const { parsed } = reading;
  const { problems, reads } = checkNames(text, parsed, scope, wants);
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  try {
    const planned = plan(ENVIRONMENT, parsed);
    return { ok: true, value: { reads, run: (variables) => run(text, parsed, () => planned(variables)) } };
  } catch (error) {
    return { ok: false, problems: [{ line: 1, column: 1, message: sentence(error) }] };
  }
}

function inOrder(problems: CelProblem[]): CelProblem[] {
  const seen = new Set<string>();
  return problems
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .filter(({ line, column, message }) => {
      const key = `${line}:${column} ${message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** The library hands errors back instead of throwing them; what it does throw is no better than they are. */
function run(text: string, parsed: ParsedCel, evaluate: () => unknown): CelAnswer {
  try {
    const value = evaluate();
    if (isCelError(value)) {
      return { ok: false, problem: problemAtNode(text, parsed, value.exprId, sentence(value)) };
    }
    return { ok: true, value: value as CelValue };
  } catch (error) {
    return { ok: false, problem: { line: 1, column: 1, message: sentence(error) } };
  }
}

/** The library's words as a sentence. */
function sentence(error: unknown): string {
  const words = error instanceof Error ? error.message : "it failed";
  if (/call stack/i.test(words)) return "The expression goes too deep.";
  const text = words.slice(0, 300).replace(/\.$/, "");
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** A rule that is ready to be run: its expression, and the pieces of its message. */
export interface CompiledRule {
  reads: string[];
  run: CompiledExpression["run"];
  message: (string | CompiledExpression)[];
}

/** Problems of a rule by its two texts. */
export interface RuleProblems {
  expression: CelProblem[];
  message: CelProblem[];
}

/** Reads a rule: its expression has to give yes or no, those in its message may give anything that has words. */
export function compileRule(
  rule: CelRule,
  scope: CelScope,
): { ok: true; value: CompiledRule } | { ok: false; problems: RuleProblems } {
  const expression = compileExpression(rule.expression, scope, "bool");
  const message = compileMessage(rule.message, scope);
  if (expression.ok && message.ok) {
    return { ok: true, value: { reads: expression.value.reads, run: expression.value.run, message: message.value } };
  }
  return {
    ok: false,
    problems: {
      expression: expression.ok ? [] : expression.problems,
      message: message.ok ? [] : message.problems,
    },
  };
}

function compileMessage(template: string, scope: CelScope): Compilation<(string | CompiledExpression)[]> {
  if (template.length > CEL_LIMITS.messageLength) {
    const message = `The message is longer than ${CEL_LIMITS.messageLength} characters.`;
    return { ok: false, problems: [problemAt(template, CEL_LIMITS.messageLength, message)] };
  }
  const parts = splitTemplate(template);
  if (parts.filter(({ kind }) => kind === "hole").length > CEL_LIMITS.holes) {
    return { ok: false, problems: [problemAt(template, 0, `A message has at most ${CEL_LIMITS.holes} expressions.`)] };
  }
  const pieces: (string | CompiledExpression)[] = [];
  const problems: CelProblem[] = [];
  for (const part of parts) {
    if (part.kind === "text") {
      pieces.push(part.text);
      continue;
    }
    const compiled = compileExpression(part.expression, scope, "any");
    if (compiled.ok) pieces.push(compiled.value);
    else for (const problem of compiled.problems) problems.push(moved(template, part.offset, problem));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: pieces };
}

/** A problem of a hole, as a problem of the message that has it. */
function moved(template: string, offset: number, problem: CelProblem): CelProblem {
  const start = problemAt(template, offset, "");
  return {
    line: start.line + problem.line - 1,
    column: problem.line === 1 ? start.column + problem.column - 1 : problem.column,
    message: problem.message,
  };
}
