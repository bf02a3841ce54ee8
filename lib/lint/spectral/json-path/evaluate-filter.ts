import type { BoundedPattern } from "@/lib/lint/spectral/bounded-pattern";
import type { DocumentGraph } from "@/lib/lint/spectral/document-graph";
import type { Fuel } from "@/lib/lint/spectral/fuel";
import { GraphNode } from "@/lib/lint/spectral/graph-node";
import type { JsonValue } from "@/lib/specs/model";
import type { Expression, Method, Operator, StaticFunction } from "./filter-model";

/** The name of a value's kind, as `.constructor` gives it: only its `name` can be asked for. */
interface KindOf {
  kindName: string;
}

/** What an expression is worth. Objects and lists of the document stay nodes, so that references are followed inside. */
type Worth = undefined | null | boolean | number | string | GraphNode | KindOf | readonly Worth[];

/** The context of a filter: the document, and the steps that are left. */
export interface FilterWorld {
  graph: DocumentGraph;
  fuel: Fuel;
}

/** Whether a node is let through. Asking for what is not there is undefined, never an error. */
export function passes(condition: Expression, node: GraphNode, world: FilterWorld): boolean {
  return isTrue(worthOf(condition, node, world));
}

/** The number that an expression is worth; undefined where it is none. */
export function numberOf(expression: Expression, node: GraphNode, world: FilterWorld): number | undefined {
  const worth = worthOf(expression, node, world);
  return typeof worth === "number" ? worth : undefined;
}

function worthOf(expression: Expression, node: GraphNode, world: FilterWorld): Worth {
  world.fuel.spend();
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "list":
      return expression.items.map((item) => worthOf(item, node, world));
    case "pattern":
      return true;
    case "current":
      return unwrapped(node);
    case "context":
      return contextOf(expression.word, node, world);
    case "member":
      return memberOf(worthOf(expression.of, node, world), worthOf(expression.key, node, world), world);
    case "call":
      return callOf(expression, node, world);
    case "static":
      return staticOf(expression.name, worthOf(expression.of, node, world));
    case "not":
      return !isTrue(worthOf(expression.of, node, world));
    case "negative": {
      const worth = worthOf(expression.of, node, world);
      return typeof worth === "number" ? -worth : undefined;
    }
    case "binary":
      return binaryOf(expression, node, world);
  }
}

function unwrapped(node: GraphNode): Worth {
  const { value } = node;
  return typeof value === "object" && value !== null ? node : value;
}

function contextOf(word: string, node: GraphNode, { graph }: FilterWorld): Worth {
  switch (word) {
    case "property":
      return node.key ?? undefined;
    case "parentProperty":
      return node.parent?.key ?? undefined;
    case "parent":
      return node.parent ?? undefined;
    case "root":
      return graph.root;
    default:
      return `$${node.trail.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `['${key}']`)).join("")}`;
  }
}

function memberOf(of: Worth, key: Worth, { graph }: FilterWorld): Worth {
  if (typeof key !== "string" && typeof key !== "number") return undefined;
  if (of instanceof GraphNode) {
    const child = graph.child(of, String(key));
    if (child) return unwrapped(child);
    if (key === "length") return Array.isArray(of.value) ? of.value.length : undefined;
    return key === "constructor" ? { kindName: Array.isArray(of.value) ? "Array" : "Object" } : undefined;
  }
  if (typeof of === "string") {
    if (key === "length") return of.length;
    if (key === "constructor") return { kindName: "String" };
    return typeof key === "number" ? of[key] : undefined;
  }
  if (Array.isArray(of)) return key === "length" ? of.length : of[Number(key)];
  if (typeof of === "number" && key === "constructor") return { kindName: "Number" };
  if (typeof of === "boolean" && key === "constructor") return { kindName: "Boolean" };
  return key === "name" && isKind(of) ? of.kindName : undefined;
}

function isKind(worth: Worth): worth is KindOf {
  return typeof worth === "object" && worth !== null && "kindName" in worth;
}

function isTrue(worth: Worth): boolean {
  return typeof worth === "object" ? worth !== null : Boolean(worth);
}

function binaryOf(
  { operator, left, right }: { operator: Operator; left: Expression; right: Expression },
  node: GraphNode,
  world: FilterWorld,
): Worth {
  const first = worthOf(left, node, world);
  if (operator === "&&") return isTrue(first) ? worthOf(right, node, world) : first;
  if (operator === "||") return isTrue(first) ? first : worthOf(right, node, world);
  const second = worthOf(right, node, world);
  switch (operator) {
    case "===":
      return isSame(first, second);
    case "!==":
      return !isSame(first, second);
    case "==":
      return isAlike(first, second);
    case "!=":
      return !isAlike(first, second);
    case "in":
      return isIn(first, second, world);
    case "+":
      return sum(first, second);
    case "-":
      return typeof first === "number" && typeof second === "number" ? first - second : undefined;
    default:
      return isOrdered(operator, first, second);
  }
}

function isSame(left: Worth, right: Worth): boolean {
  if (left instanceof GraphNode && right instanceof GraphNode) return left.value === right.value;
  return left === right;
}

function isAlike(left: Worth, right: Worth): boolean {
  if (left === undefined || left === null) return right === undefined || right === null;
  if (typeof left === "number" && typeof right === "string") return left === Number(right);
  if (typeof left === "string" && typeof right === "number") return Number(left) === right;
  return isSame(left, right);
}

function isIn(left: Worth, right: Worth, { graph, fuel }: FilterWorld): boolean {
  if (typeof left !== "string" && typeof left !== "number") return false;
  if (Array.isArray(right)) {
    fuel.spend(right.length);
    return right.some((item) => isAlike(left, item));
  }
  return right instanceof GraphNode && graph.child(right, String(left)) !== undefined;
}

const LONGEST_SUM = 10_000;

function sum(left: Worth, right: Worth): Worth {
  if (typeof left === "number" && typeof right === "number") return left + right;
  const isScalar = (worth: Worth) => typeof worth === "string" || typeof worth === "number";
  return isScalar(left) && isScalar(right) ? `${left}${right}`.slice(0, LONGEST_SUM) : undefined;
}

function isOrdered(operator: Operator, left: Worth, right: Worth): boolean {
  const bothTexts = typeof left === "string" && typeof right === "string";
  const [a, b] = bothTexts ? [left, right] : [toNumber(left), toNumber(right)];
  if (operator === "<") return a < b;
  if (operator === "<=") return a <= b;
  return operator === ">" ? a > b : a >= b;
}

function toNumber(worth: Worth): number {
  if (worth === null) return 0;
  return typeof worth === "object" || worth === undefined ? Number.NaN : Number(worth);
}

function staticOf(name: StaticFunction, worth: Worth): Worth {
  switch (name) {
    case "Object.keys":
      if (!(worth instanceof GraphNode)) return [];
      return typeof worth.value === "object" && worth.value !== null ? Object.keys(worth.value) : [];
    case "Array.isArray":
      return worth instanceof GraphNode ? Array.isArray(worth.value) : Array.isArray(worth);
    case "Number":
      return toNumber(worth);
    case "String":
      return typeof worth === "object" && worth !== null ? "[object Object]" : String(worth);
    case "typeof":
      return typeof worth === "object" ? "object" : typeof worth;
  }
}

function callOf(
  { of, method, args }: { of: Expression; method: Method; args: readonly Expression[] },
  node: GraphNode,
  world: FilterWorld,
): Worth {
  const { graph, fuel } = world;
  const [first] = args;
  if (method === "match" || method === "test") {
    const [pattern, text] =
      of.kind === "pattern"
        ? [of.pattern, first && worthOf(first, node, world)]
        : [patternIn(first), worthOf(of, node, world)];
    const isFound = pattern !== undefined && typeof text === "string" && testBounded(pattern, text, fuel);
    return method === "test" || isFound ? isFound : null;
  }
  const subject = worthOf(of, node, world);
  const wanted = first && worthOf(first, node, world);
  if (method === "hasOwnProperty") {
    return subject instanceof GraphNode && typeof wanted === "string" && graph.child(subject, wanted) !== undefined;
  }
  if (method === "includes" || method === "indexOf") {
    const at = positionOf(subject, wanted, fuel);
    return method === "includes" ? at >= 0 : at;
  }
  if (typeof subject !== "string") return method === "startsWith" || method === "endsWith" ? false : undefined;
  fuel.spend(1 + (subject.length >> 4));
  switch (method) {
    case "startsWith":
      return typeof wanted === "string" && subject.startsWith(wanted);
    case "endsWith":
      return typeof wanted === "string" && subject.endsWith(wanted);
    case "toLowerCase":
      return subject.toLowerCase();
    case "toUpperCase":
      return subject.toUpperCase();
    case "trim":
      return subject.trim();
  }
}

function testBounded(pattern: BoundedPattern, text: string, fuel: Fuel): boolean {
  fuel.spend(1 + (text.length >> 2));
  return pattern.test(text);
}

function patternIn(argument: Expression | undefined) {
  return argument?.kind === "pattern" ? argument.pattern : undefined;
}

function positionOf(subject: Worth, wanted: Worth, fuel: Fuel): number {
  if (typeof subject === "string") {
    fuel.spend(1 + (subject.length >> 4));
    return typeof wanted === "string" ? subject.indexOf(wanted) : -1;
  }
  const items: readonly (Worth | JsonValue)[] =
    subject instanceof GraphNode && Array.isArray(subject.value)
      ? subject.value
      : Array.isArray(subject)
        ? subject
        : [];
  fuel.spend(1 + items.length);
  return items.findIndex((item) => item === wanted);
}
