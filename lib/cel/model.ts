import type { JsonValue } from "@/lib/specs/model";

/** What one expression may be made of, and what it may be given. More is refused before anything runs (ADR 0022). */
export const CEL_LIMITS = {
  /** UTF-16 code units of an expression. */
  textLength: 8_000,
  /** Nodes of the tree that it is parsed to, macros written out. */
  nodes: 2_000,
  /** How deep the tree is. */
  depth: 250,
  /** How deep `all`, `exists`, `map` and `filter` are inside each other. */
  nesting: 4,
  /** Bytes of the JSON that it reads. */
  inputBytes: 24 * 1024 * 1024,
  /** UTF-16 code units of a message. */
  messageLength: 1_000,
  /** `{{ … }}` in one message. */
  holes: 20,
} as const;

/** What is wrong with an expression, and where in its text: both from 1, columns in UTF-16 code units. */
export interface CelProblem {
  line: number;
  column: number;
  message: string;
}

/** What the names that an expression may use stand for. `any`: nobody can say before it runs. */
export type Shape =
  | { kind: "string" | "int" | "double" | "bool" | "timestamp" | "any" | "map"; about?: string }
  | { kind: "list"; of: Shape; about?: string }
  | { kind: "object"; members: ReadonlyMap<string, Shape>; about?: string };

/** The names an expression may use, and what each of them is. */
export type CelScope = ReadonlyMap<string, Shape>;

/**
 * What became of one expression for one input. `pass`: it gave true. `fail`: it gave false. `error`: it could not run,
 * was no yes or no, or took too long or too much memory; `message` then says why.
 */
export interface CelVerdict {
  outcome: "pass" | "fail" | "error";
  /** For `fail` the message of the rule with its holes filled in; empty for `pass`. */
  message: string;
  /** Where in the expression it could not go on, where that is known. */
  problem: CelProblem | null;
}

/** An expression that has to hold, and what is said where it does not. */
export interface CelRule {
  expression: string;
  /** Text with `{{ expression }}` in it; empty: a sentence of our own. */
  message: string;
}

/** The input of an expression: JSON by name. Days become timestamps where the scope says so. */
export type CelInputs = { readonly [name: string]: JsonValue };
