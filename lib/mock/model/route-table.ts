import findMyWay, { type HTTPMethod } from "find-my-way";
import { type SafePattern, safePattern } from "@/lib/diff/witness/safe-pattern";
import type { Operation } from "@/lib/specs/model";

/** What a path leads to. */
export type RouteMatch =
  | { kind: "operation"; operation: Operation; params: ReadonlyMap<string, string> }
  /** There is such a path, with other methods. */
  | { kind: "otherMethods"; methods: string[] }
  | { kind: "nothing" };

/** Finds the operation of a definition that a request means. */
export interface RouteTable {
  /** `path` begins with `/`, percent-encoded. */
  find(method: string, path: string): RouteMatch;
}

const METHODS: readonly HTTPMethod[] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
const LONGEST_PARAMETER = 1_000;
/** With more variables in one segment, or signs that the router keeps for itself, a path is tried one by one. */
const MOST_IN_SEGMENT = 2;
const MOST_TRIED_ONE_BY_ONE = 2_000;

const isRouted = (method: string): method is HTTPMethod => METHODS.some((one) => one === method);
const namesIn = (path: string): string[] => [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);

interface Odd {
  operation: Operation;
  names: string[];
  pattern: SafePattern;
}

/** A table of all operations; a literal path counts before one with variables (OpenAPI, Path Templating Matching). */
export function createRouteTable(operations: Iterable<Operation>): RouteTable {
  const router = findMyWay({ caseSensitive: true, ignoreTrailingSlash: true, maxParamLength: LONGEST_PARAMETER });
  const odd: Odd[] = [];
  const methods = new Set<string>();
  for (const operation of operations) {
    methods.add(operation.method);
    if (!isRouted(operation.method) || !addRoute(router, operation.method, operation)) {
      if (odd.length < MOST_TRIED_ONE_BY_ONE) odd.push(oddRoute(operation));
    }
  }
  const one = (method: string, path: string): RouteMatch | undefined => {
    const found = isRouted(method) ? router.find(method, path) : null;
    if (found) return { kind: "operation", operation: found.store, params: named(found.store, found.params) };
    return findOdd(odd, method, path);
  };
  return {
    find(method, path) {
      if (!isDecodable(path)) return { kind: "nothing" };
      const direct = one(method, path) ?? (method === "HEAD" ? one("GET", path) : undefined);
      if (direct) return direct;
      const others = [...methods].filter((other) => other !== method && one(other, path)).sort();
      return others.length > 0 ? { kind: "otherMethods", methods: others } : { kind: "nothing" };
    },
  };
}

/** False where the router cannot hold the path; true also where the same path is held already. */
function addRoute(router: ReturnType<typeof findMyWay>, method: HTTPMethod, operation: Operation): boolean {
  const route = routeOf(operation.path);
  if (route === null) return false;
  if (router.hasRoute(method, route)) return true;
  try {
    router.on(method, route, () => undefined, operation);
    return true;
  } catch (error) {
    return error instanceof Error && error.message.includes("already declared");
  }
}

/** A path in the router's words: `/pets/{id}.json` → `/pets/:0([^/]+?).json`; null where they have none. */
function routeOf(path: string): string | null {
  if (!path.startsWith("/")) return null;
  let index = 0;
  const segments = path.split("/").map((segment) => {
    const parts = segment.split(/\{[^{}]*\}/);
    const count = parts.length - 1;
    if (/[*{}]/.test(parts.join("")) || count > MOST_IN_SEGMENT) return null;
    if (count > 1 && parts.slice(1, -1).includes("")) return null;
    const literals = parts.map((part) => part.replaceAll(":", "::"));
    const isWhole = count === 1 && parts.join("") === "";
    return literals.reduce((text, literal) => `${text}:p${index++}${isWhole ? "" : "([^/]+?)"}${literal}`);
  });
  return segments.includes(null) ? null : segments.join("/");
}

/** The values by the names that the definition gives the variables; the router has them by position. */
function named(operation: Operation, params: Record<string, string | undefined>): Map<string, string> {
  return new Map(namesIn(operation.path).map((name, index) => [name, params[`p${index}`] ?? ""]));
}

function oddRoute(operation: Operation): Odd {
  const parts = operation.path.split(/\{[^{}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { operation, names: namesIn(operation.path), pattern: safePattern(`^${parts.join("([^/]+)")}/?$`) };
}

function findOdd(odd: readonly Odd[], method: string, path: string): RouteMatch | undefined {
  const decoded = decodeURI(path);
  for (const { operation, names, pattern } of odd) {
    if (operation.method !== method || !pattern.test(decoded)) continue;
    return { kind: "operation", operation, params: oddParams(operation, names, path) };
  }
  return undefined;
}

/** Of a path that is tried one by one, the variables that are a segment of their own. */
function oddParams(operation: Operation, names: readonly string[], path: string): Map<string, string> {
  const given = path.split("/");
  const params = new Map<string, string>();
  for (const [index, segment] of operation.path.split("/").entries()) {
    const [, name] = /^\{([^{}]*)\}$/.exec(segment) ?? [];
    if (name !== undefined && names.includes(name)) params.set(name, decodeURIComponent(given[index] ?? ""));
  }
  return params;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
