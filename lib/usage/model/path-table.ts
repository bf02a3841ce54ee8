import { createNameTable, type NameTable } from "./name-table";
import { VARIABLE } from "./route-template";
import { splitPath } from "./split-path";

/** An operation as far as finding it goes. */
export interface RoutedOperation {
  key: string;
  method: string;
  path: string;
}

/** What a path leads to: an operation, a path with other methods, or nothing. */
export type PathMatch =
  | { kind: "operation"; key: string }
  | { kind: "otherMethods"; path: string }
  | { kind: "nothing" };

interface Node {
  literals: Map<string, Node>;
  /** Segments with variables and words in them, most words first. */
  patterns: { parts: string[]; node: Node }[];
  variable: Node | null;
  /** Method → key. */
  keys: Map<string, string>;
  /** The path with `{}` for its variables; null where none ends here. */
  path: string | null;
}

/** The operations of one version, found by path. */
export interface PathTable {
  /** `method` null: the only operation of the path, where there is but one. */
  byPath(method: string | null, segments: readonly string[]): PathMatch;
  /** By what `routeSegments` made of a route. */
  byRoute(method: string | null, segments: readonly string[]): PathMatch;
  /** Operations of other languages than OpenAPI, by their names. */
  names: NameTable;
  size: number;
}

const emptyNode = (): Node => ({ literals: new Map(), patterns: [], variable: null, keys: new Map(), path: null });
const NOTHING: PathMatch = { kind: "nothing" };
/** Keys longer than this cannot be stored as one: their calls count as matching no operation. */
const LONGEST_KEY = 600;

/** A table of operations. A literal segment counts before one with a variable (OpenAPI, Path Templating Matching). */
export function createPathTable(operations: Iterable<RoutedOperation>): PathTable {
  const root = emptyNode();
  const named: RoutedOperation[] = [];
  let size = 0;
  for (const operation of operations) {
    if (operation.key.length > LONGEST_KEY) continue;
    size++;
    const isPath = operation.path.startsWith("/") && operation.key === `${operation.method} ${operation.path}`;
    if (isPath) addOperation(root, operation);
    else named.push(operation);
  }
  return {
    size,
    names: createNameTable(named),
    byPath: (method, segments) => search(root, method, segments, patternHolds),
    byRoute: (method, segments) => search(root, method, segments, samePattern),
  };
}

function addOperation(root: Node, { key, method, path }: RoutedOperation): void {
  const segments = splitPath(path.replaceAll("?", "%3F").replaceAll("#", "%23")).map((one) =>
    one.replaceAll(/\{[^{}]*\}/g, VARIABLE),
  );
  const node = segments.reduce(childOf, root);
  node.path ??= `/${segments.join("/")}`;
  if (!node.keys.has(method)) node.keys.set(method, key);
}

function childOf(node: Node, segment: string): Node {
  if (segment === VARIABLE) {
    node.variable ??= emptyNode();
    return node.variable;
  }
  if (segment.includes(VARIABLE)) {
    const known = node.patterns.find(({ parts }) => parts.join(VARIABLE) === segment);
    if (known) return known.node;
    const pattern = { parts: segment.split(VARIABLE), node: emptyNode() };
    node.patterns.push(pattern);
    node.patterns.sort((a, b) => b.parts.join("").length - a.parts.join("").length);
    return pattern.node;
  }
  const known = node.literals.get(segment);
  if (known) return known;
  const made = emptyNode();
  node.literals.set(segment, made);
  return made;
}

type PatternTest = (parts: readonly string[], segment: string) => boolean;

/** Depth first, the most specific way first; each node is come by at most once, since its depth is the segment. */
function search(root: Node, method: string | null, segments: readonly string[], holds: PatternTest): PathMatch {
  let other: string | null = null;
  const walk = (node: Node, depth: number): string | null => {
    const segment = segments[depth];
    if (segment === undefined) {
      if (node.path === null) return null;
      const key = keyOf(node, method);
      if (key === null) other ??= node.path;
      return key;
    }
    const literal = node.literals.get(segment);
    const found = literal ? walk(literal, depth + 1) : null;
    if (found !== null) return found;
    for (const { parts, node: next } of node.patterns) {
      const through = holds(parts, segment) ? walk(next, depth + 1) : null;
      if (through !== null) return through;
    }
    return node.variable ? walk(node.variable, depth + 1) : null;
  };
  const key = walk(root, 0);
  if (key !== null) return { kind: "operation", key };
  return other === null ? NOTHING : { kind: "otherMethods", path: other };
}

/** HEAD asks for what GET answers, without its body (RFC 9110 §9.3.2). */
function keyOf(node: Node, method: string | null): string | null {
  if (method === null) return node.keys.size === 1 ? ([...node.keys.values()][0] ?? null) : null;
  return node.keys.get(method) ?? (method === "HEAD" ? node.keys.get("GET") : undefined) ?? null;
}

const samePattern: PatternTest = (parts, segment) => parts.join(VARIABLE) === segment;

/** Whether the words of a pattern come in a segment in their order, with something at each variable. In linear time. */
const patternHolds: PatternTest = (parts, segment) => {
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  if (!segment.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = segment.indexOf(part, at + 1);
    if (found < 0) return false;
    at = found + part.length;
  }
  return segment.length - last.length > at && segment.endsWith(last);
};
