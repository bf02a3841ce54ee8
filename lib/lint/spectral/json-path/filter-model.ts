import type { BoundedPattern } from "@/lib/lint/spectral/bounded-pattern";

/** What a filter may ask besides the value itself (`@`). */
export const CONTEXT_WORDS = ["property", "parentProperty", "parent", "root", "path"] as const;
export type ContextWord = (typeof CONTEXT_WORDS)[number];

/** What may be called on a value. The list is closed: each has its own few lines, nothing of JavaScript is reached. */
export const METHODS = [
  "match",
  "test",
  "startsWith",
  "endsWith",
  "includes",
  "indexOf",
  "toLowerCase",
  "toUpperCase",
  "trim",
  "hasOwnProperty",
] as const;
export type Method = (typeof METHODS)[number];

export const OPERATORS = ["||", "&&", "===", "!==", "==", "!=", "<=", ">=", "<", ">", "in", "+", "-"] as const;
export type Operator = (typeof OPERATORS)[number];

/** Functions that are written as in JavaScript. */
export type StaticFunction = "Object.keys" | "Array.isArray" | "typeof" | "Number" | "String";

/** An expression of a filter: `[?( … )]`. Data, never code. */
export type Expression =
  | { kind: "literal"; value: null | boolean | number | string | undefined }
  | { kind: "list"; items: readonly Expression[] }
  | { kind: "pattern"; pattern: BoundedPattern }
  | { kind: "current" }
  | { kind: "context"; word: ContextWord }
  | { kind: "member"; of: Expression; key: Expression }
  | { kind: "call"; of: Expression; method: Method; args: readonly Expression[] }
  | { kind: "static"; name: StaticFunction; of: Expression }
  | { kind: "not"; of: Expression }
  | { kind: "negative"; of: Expression }
  | { kind: "binary"; operator: Operator; left: Expression; right: Expression };
