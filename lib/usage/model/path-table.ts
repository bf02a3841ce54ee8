import { createNameTable, type NameTable } from "./name-table";
import { type HttpName, httpNamesOf } from "./http-names";
import { REST, VARIABLE } from "./route-template";
import type { RoutedOperation } from "./routed-operation";
import { patternHolds } from "./segment-pattern";
import { splitPath } from "./split-path";

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
  /** What takes several segments and ends in some: `{name+}`, `{name+}/lock`; the longest end first. */
  rests: { ends: readonly string[]; node: Node }[];
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

const emptyNode = (): Node => ({
  literals: new Map(),
  patterns: [],
  variable: null,
  rests: [],
  keys: new Map(),
  path: null,
});
const NOTHING: PathMatch = { kind: "nothing" };
/** Keys longer than this cannot be stored as one: their calls count as matching no operation. */
const LONGEST_KEY = 600;

/**
 * A table of operations. A literal segment counts before one with a variable (OpenAPI, Path Templating Matching), and that before what
 * takes several. Where two operations have one method and path, the first of the document counts; HTTP bindings come after
 * operations of HTTP, and what an operation is bound to besides comes last.
 */
export function createPathTable(operations: Iterable<RoutedOperation>): PathTable {
  const root = emptyNode();
  const named: RoutedOperation[] = [];
  const bound: HttpName[] = [];
  let size = 0;
  for (const operation of operations) {
    if (operation.key.length > LONGEST_KEY) continue;
    size++;
    const isPath = operation.path.startsWith("/") && operation.key === `${operation.method} ${operation.path}`;
    if (isPath) addOperation(root, operation);
    else {
      named.push(operation);
      bound.push(...httpNamesOf(operation));
    }
  }
  for (const one of orderOfNames(bound)) addOperation(root, one);
  return {
    size,
    names: createNameTable(named),
    byPath: (method, segments) => search(root, method, segments, patternHolds),
    byRoute: (method, segments) => search(root, method, segments, samePattern),
  };
}

/**
 * Names in the order in which they count. Of several that differ only in the query, which telemetry does not have, the one without
 * counts; where there is none, all of them count for nothing.
 */
function orderOfNames(names: readonly HttpName[]): HttpName[] {
  const shape = ({ method, path }: HttpName) => `${method} ${path.replaceAll(/\{[^{}]*\}/g, VARIABLE)}`;
  const asking = new Map<string, Set<string>>();
  for (const one of names) {
    if (!one.hasQuery) continue;
    const keys = asking.get(shape(one)) ?? new Set();
    asking.set(shape(one), keys.add(one.key));
  }
  const clear = names.filter((one) => !one.hasQuery || asking.get(shape(one))?.size === 1);
  return clear.sort((a, b) => Number(a.hasQuery) - Number(b.hasQuery) || a.place - b.place);
}

function addOperation(root: Node, { key, method, path }: RoutedOperation): void {
  const segments = splitPath(path.replaceAll("?", "%3F").replaceAll("#", "%23")).map((one) =>
    one.replaceAll(/\{[^{}]*\+\}/g, REST).replaceAll(/\{[^{}+]*\}/g, VARIABLE),
  );
  const open = segments.findIndex((one) => one.startsWith(REST));
  const before = segments.slice(0, open < 0 ? undefined : open).reduce(childOf, root);
  const node = open < 0 ? before : restOf(before, segments.slice(open));
  node.path ??= `/${segments.join("/").replaceAll(REST, VARIABLE)}`;
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

/** `{+}:undo`, `{+}/lock`: what follows what takes several segments. */
function restOf(node: Node, [first = "", ...more]: readonly string[]): Node {
  const ends = [first.slice(REST.length), ...more];
  const known = node.rests.find((one) => one.ends.join("/") === ends.join("/"));
  if (known) return known.node;
  const made = { ends, node: emptyNode() };
  node.rests.push(made);
  node.rests.sort((a, b) => b.ends.length - a.ends.length || b.ends.join("/").length - a.ends.join("/").length);
  return made.node;
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
    const one = node.variable ? walk(node.variable, depth + 1) : null;
    return one ?? atRest(node, depth);
  };
  const atRest = (node: Node, depth: number): string | null => {
    for (const { ends, node: last } of node.rests) {
      const isTaken = endsIn(segments.slice(depth), ends);
      const key = isTaken ? keyOf(last, method) : null;
      if (key !== null) return key;
      if (isTaken) other ??= last.path;
    }
    return null;
  };
  const key = walk(root, 0);
  if (key !== null) return { kind: "operation", key };
  return other === null ? NOTHING : { kind: "otherMethods", path: other };
}

/** Whether segments are one or more of anything, and then these; the first end is the end of what takes several. */
function endsIn(segments: readonly string[], [tail = "", ...after]: readonly string[]): boolean {
  const taken = segments.length - after.length;
  const last = segments[taken - 1];
  if (taken < 1 || last === undefined || last.length <= tail.length || !last.endsWith(tail)) return false;
  return after.every((one, index) => one === VARIABLE || one === segments[taken + index]);
}

/** HEAD asks for what GET answers, without its body (RFC 9110 §9.3.2). */
function keyOf(node: Node, method: string | null): string | null {
  if (method === null) return node.keys.size === 1 ? ([...node.keys.values()][0] ?? null) : null;
  return node.keys.get(method) ?? (method === "HEAD" ? node.keys.get("GET") : undefined) ?? null;
}

const samePattern: PatternTest = (parts, segment) => parts.join(VARIABLE) === segment;
