import type { z } from "zod";
import type { JsonValue, Place } from "@/lib/specs/model";
import type { GraphNode } from "./graph-node";
import type { LintWorld } from "./lint-world";

/** Kinds of values that a function acts on; on others it says nothing. */
export type InputKind = "array" | "object" | "string" | "number" | "boolean" | "null";

/** What a rule looks at: a value, or that there is none. */
export interface Target {
  /** Undefined where there is nothing. For `@key` and `~` the name. */
  value: JsonValue | undefined;
  /** The value's node, or the nearest one above that exists. */
  node: GraphNode;
  /** The names below `node` that do not exist. */
  missing: readonly string[];
}

/** Where exactly, below the target. */
export interface FoundAt {
  at?: readonly (string | number)[];
  /** The last of `at` is meant as a name where it stands, not what it refers to. */
  isName?: boolean;
  /** In place of the target. */
  node?: GraphNode;
  /** A place that is known without a node; `stable` is its pointer as fingerprints have it. */
  place?: Place;
  stable?: string;
  /** What tells this finding from others at the same place; never wording. */
  about?: string;
}

export type FunctionReport = (message: string, found?: FoundAt) => void;

/** Judges one target. Never throws but for OutOfFuel. */
export type Check = (target: Target, world: LintWorld, report: FunctionReport) => void;

export type Prepared =
  | { kind: "check"; check: Check; dialects?: readonly string[] }
  /** The options are fine, but it cannot run within bounds. */
  | { kind: "silent"; because: string }
  | { kind: "problem"; message: string; at: readonly (string | number)[] };

/** A function that rules may use. The list is closed: a ruleset can bring none of its own. */
export interface RulesetFunction {
  name: string;
  /** What it asks for, in one sentence. */
  title: string;
  /** Options as one writes them, for the documentation; empty: it takes none. */
  options: string;
  /** Null: on anything, and on nothing. */
  input: readonly InputKind[] | null;
  prepare(options: unknown): Prepared;
}

interface Definition<S extends z.ZodType> extends Omit<RulesetFunction, "prepare"> {
  schema: S;
  prepare(options: z.output<S>): Check | Prepared;
}

/** Makes a function: its options are held to the schema before it sees them. */
export function defineFunction<S extends z.ZodType>(definition: Definition<S>): RulesetFunction {
  const { name, title, options, input, schema } = definition;
  return {
    name,
    title,
    options,
    input,
    prepare(given) {
      const parsed = schema.safeParse(given ?? {});
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const at = (issue?.path ?? []).filter((key) => typeof key !== "symbol");
        return { kind: "problem", message: `${name}: ${issue?.message ?? "the options do not fit"}`, at };
      }
      const prepared = definition.prepare(parsed.data);
      return typeof prepared === "function" ? { kind: "check", check: prepared } : prepared;
    },
  };
}

/** Whether a function acts on a value. */
export function isInput(input: RulesetFunction["input"], value: JsonValue | undefined): boolean {
  if (input === null) return true;
  if (value === undefined) return false;
  return input.includes(kindOf(value));
}

export function kindOf(value: JsonValue): InputKind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const kind = typeof value;
  return kind === "string" || kind === "number" || kind === "boolean" ? kind : "object";
}
