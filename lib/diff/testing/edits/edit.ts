import type { Severity } from "@/lib/diff/model";
import type { JsonObject, OpenApiDialect } from "@/lib/specs/model";

/** Which messages an edit touches. */
export type EditSide = "request" | "response";

/**
 * The worst that callers meet: a severity, `none` for no change at all, `harmless` for none or a non-breaking one, `unsafe`
 * where breaking and dangerous can both be said.
 */
export type Verdict = Severity | "none" | "harmless" | "unsafe";

/** What a schema must be for an edit to make sense of it. */
export type Kind = "string" | "integer" | "number" | "array" | "object" | "boolean";

/** Dialects by what their schemas can say. */
export type Needs = "any" | "3.0" | "3.x" | "3.1+";

/** What an edit and the same edit undone mean for callers. */
export interface Verdicts {
  request: Verdict;
  response: Verdict;
}

/**
 * A change to one schema that requests or responses hold. `before` and `after` add what the edit is about to a schema of
 * the kind that has no constraints of its own.
 */
export interface SchemaEdit {
  name: string;
  on: Kind;
  needs: Needs;
  before: JsonObject;
  after: JsonObject;
  there: Verdicts;
  back: Verdicts;
  /** Values that are text in their messages are compared as text: then types mean something else. */
  bodiesOnly: boolean;
}

/** After the edit fewer values are valid: callers who send them fail, callers who receive them are safe. */
export const NARROWER: Verdicts = { request: "breaking", response: "non-breaking" };
/** After the edit more values are valid. */
export const WIDER: Verdicts = { request: "non-breaking", response: "breaking" };
/** Some values are no longer valid, and others newly are. */
export const OTHER: Verdicts = { request: "breaking", response: "breaking" };
/** Nothing that callers could notice. */
export const SAME: Verdicts = { request: "none", response: "none" };
export const HARMLESS: Verdicts = { request: "harmless", response: "harmless" };
/** A reasonable caller may fail although the contract allows the change. */
export const DANGEROUS: Verdicts = { request: "dangerous", response: "dangerous" };

type Options = Partial<Pick<SchemaEdit, "needs" | "bodiesOnly">>;

/** An edit after which fewer values are valid; undone, more are. */
export function narrows(on: Kind, name: string, before: JsonObject, after: JsonObject, options?: Options): SchemaEdit {
  return changes(on, name, before, after, NARROWER, WIDER, options);
}

/** An edit with its verdicts, there and back. */
export function changes(
  on: Kind,
  name: string,
  before: JsonObject,
  after: JsonObject,
  there: Verdicts,
  back: Verdicts = there,
  options: Options = {},
): SchemaEdit {
  return { name, on, before, after, there, back, needs: "any", bodiesOnly: false, ...options };
}

/** Whether a dialect can say what an edit is about. */
export function canSay(dialect: OpenApiDialect, needs: Needs): boolean {
  if (needs === "any") return true;
  if (needs === "3.0") return dialect === "3.0";
  return needs === "3.x" ? dialect !== "2.0" : dialect >= "3.1";
}

/** Whether the worst severity that was found is what was expected. */
export function isAsExpected(expected: Verdict, found: Severity | "none"): boolean {
  if (expected === "harmless") return found === "none" || found === "non-breaking";
  if (expected === "unsafe") return found === "breaking" || found === "dangerous";
  return found === expected;
}

/** The worst severity of some changes. */
export function worstOf(changes: readonly { severity: Severity }[]): Severity | "none" {
  for (const severity of ["breaking", "dangerous", "non-breaking"] as const) {
    if (changes.some((change) => change.severity === severity)) return severity;
  }
  return "none";
}
