import type { Shape } from "./model";

/** Whatever it is. */
export const ANY: Shape = { kind: "any" };
export const BOOL: Shape = { kind: "bool" };

const LOGICAL: ReadonlySet<string> = new Set([
  "_&&_",
  "_||_",
  "!_",
  "_==_",
  "_!=_",
  "_<_",
  "_<=_",
  "_>_",
  "_>=_",
  "@in",
  "@not_strictly_false",
  "startsWith",
  "endsWith",
  "matches",
  "contains",
]);

const TEXTS: ReadonlySet<string> = new Set([
  "string",
  "join",
  "lowerAscii",
  "upperAscii",
  "replace",
  "substring",
  "trim",
  "charAt",
  "format",
]);

const COUNTS: ReadonlySet<string> = new Set(["size", "int", "indexOf", "lastIndexOf", "getFullYear", "getMonth"]);

/** What a call gives, as far as its name and what it is given say. */
export function shapeOfCall(name: string, args: readonly Shape[]): Shape {
  if (LOGICAL.has(name)) return BOOL;
  if (TEXTS.has(name)) return { kind: "string" };
  if (COUNTS.has(name)) return { kind: "int" };
  if (name === "split") return { kind: "list", of: { kind: "string" } };
  if (name === "timestamp") return { kind: "timestamp" };
  if (name === "_?_:_") return args[1]?.kind === args[2]?.kind ? (args[1] ?? ANY) : ANY;
  if (name === "_+_") return sumOf(args[0] ?? ANY, args[1] ?? ANY);
  if (name === "_[_]") return args[0]?.kind === "list" ? args[0].of : ANY;
  return ANY;
}

function sumOf(left: Shape, right: Shape): Shape {
  if (left.kind === "list" && right.kind === "list") return left.of.kind === "any" ? right : left;
  return left.kind === right.kind && left.kind !== "object" ? left : ANY;
}

/** The elements of what `all`, `exists`, `map` and `filter` go through: those of a list, the keys of a map. */
export function elementOf(range: Shape): Shape {
  if (range.kind === "list") return range.of;
  return range.kind === "map" || range.kind === "object" ? { kind: "string" } : ANY;
}

/** Shapes that are certainly neither true nor false, in words. */
export function notYesOrNo(shape: Shape): string | null {
  switch (shape.kind) {
    case "any":
    case "bool":
      return null;
    case "string":
      return "a text";
    case "int":
    case "double":
      return "a number";
    case "timestamp":
      return "a time";
    case "list":
      return "a list";
    default:
      return "an object";
  }
}
