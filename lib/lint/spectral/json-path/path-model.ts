import type { Expression } from "./filter-model";

/** One step of a path: from places to those below them, or from a place to its parent or its name. */
export type Step =
  | { kind: "names"; names: readonly string[] }
  | { kind: "wildcard" }
  | { kind: "slice"; start: number | null; end: number | null; step: number }
  | { kind: "filter"; condition: Expression }
  /** `[(@.length-1)]`: the item of a list at a number that is worked out. */
  | { kind: "computed"; index: Expression }
  | { kind: "parent" }
  | { kind: "key" };

export interface Segment {
  step: Step;
  /** After `..`: at any depth below, not only directly. */
  deep: boolean;
  /** As written, for what is kept of a walk. */
  text: string;
}

/** A path in the dialect of JSONPath that Spectral's rulesets are written in. */
export interface JsonPath {
  text: string;
  segments: readonly Segment[];
  /** Why it cannot be walked although it is well-formed: a pattern that would take unbounded time. */
  silent?: string;
}

/** What is wrong with a path, and at which letter of it, from 0. */
export interface PathProblem {
  message: string;
  offset: number;
}

export type ParsedPath = { ok: true; path: JsonPath } | { ok: false; problem: PathProblem };
