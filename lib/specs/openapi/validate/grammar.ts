import type { JsonValue } from "@/lib/specs/model";
import type { ValidationRuleId } from "@/lib/specs/openapi/validate/validation-rules";

/** What a value must look like. */
export type Shape =
  | { is: "any" }
  | { is: "text" }
  | { is: "flag" }
  | { is: "number" }
  /** A whole number from 0. */
  | { is: "count" }
  | { is: "choice"; values: readonly string[] }
  | { is: "list"; of: Shape; min: number; unique: boolean }
  | { is: "map"; of: Shape; keys?: KeyRule }
  /** An object described under this name in the grammar. */
  | { is: "object"; name: string }
  /** The first shape whose JSON type fits decides. */
  | { is: "either"; shapes: readonly Shape[] };

export interface KeyRule {
  pattern: RegExp;
  /** Completes "… is not …": `a status code`. */
  what: string;
}

/** One kind of object of a dialect, as its specification describes it. */
export interface ObjectRule {
  /** As the specification calls it: `Operation Object`. */
  title: string;
  fields: Readonly<Record<string, Shape>>;
  required: readonly string[];
  /** Where a Reference Object may stand in its place. */
  referenceable: boolean;
  /** Last part of the pointer of the map where named ones live: `schemas`. A reference into another map is wrong. */
  home?: string;
  /** Whether fields beyond those named are allowed without `x-`. */
  open: boolean;
  /** For objects that are maps: what every other field holds, and what its name must look like. */
  members?: { of: Shape; keys?: KeyRule };
  /** What holds between fields. Yields problems; called only with a real object. */
  check?: ObjectCheck;
}

export interface ObjectProblem {
  rule: ValidationRuleId;
  /** Field to point at, else the object. */
  field?: string;
  /** Name that sets problems of one rule at one place apart. */
  about?: string;
  message: string;
}

export type ObjectCheck = (value: Readonly<Record<string, JsonValue>>) => ObjectProblem[];

/** All objects of a dialect by name; `root` is the document. */
export type Grammar = Readonly<Record<string, ObjectRule>>;

export const anything: Shape = { is: "any" };
export const text: Shape = { is: "text" };
export const flag: Shape = { is: "flag" };
export const number: Shape = { is: "number" };
export const count: Shape = { is: "count" };
export const choice = (...values: string[]): Shape => ({ is: "choice", values });
export const list = (of: Shape, min = 0): Shape => ({ is: "list", of, min, unique: false });
export const uniqueList = (of: Shape, min = 0): Shape => ({ is: "list", of, min, unique: true });
export const map = (of: Shape, keys?: KeyRule): Shape => ({ is: "map", of, ...(keys ? { keys } : {}) });
export const object = (name: string): Shape => ({ is: "object", name });
export const either = (...shapes: Shape[]): Shape => ({ is: "either", shapes });

/** An object rule; fields whose names end in `!` are required. */
export function rule(title: string, fields: Record<string, Shape>, more: Partial<ObjectRule> = {}): ObjectRule {
  const entries = Object.entries(fields);
  return {
    title,
    fields: Object.fromEntries(entries.map(([name, shape]) => [name.replace(/!$/, ""), shape])),
    required: entries.filter(([name]) => name.endsWith("!")).map(([name]) => name.slice(0, -1)),
    referenceable: false,
    open: false,
    ...more,
  };
}

export const COMPONENT_NAMES: KeyRule = {
  pattern: /^[a-zA-Z0-9._-]+$/,
  what: "a component name (letters, digits, `.`, `-`, `_`)",
};
export const STATUS_CODES: KeyRule = {
  pattern: /^(?:[1-5](?:\d\d|XX)|default)$/,
  what: "a status code, a range such as `4XX`, or `default`",
};
export const PATHS: KeyRule = { pattern: /^\//, what: "a path: it does not begin with `/`" };

/** Options of an object that a reference may stand for, with the map of components where named ones live. */
export const referenceable = (home: string): Partial<ObjectRule> => ({ referenceable: true, home });

/** Fields that only some dialects have. */
export const since = (applies: boolean, fields: Record<string, Shape>): Record<string, Shape> =>
  applies ? fields : {};
