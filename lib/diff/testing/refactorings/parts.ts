import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { dialectOf, mapDocument } from "@/lib/diff/testing/documents/map-document";
import { componentsOf, referenceTo, withComponents } from "@/lib/diff/testing/documents/references";
import { isObject } from "@/lib/specs/source/source-node";
import type { Refactoring } from "./refactoring";

/** Kinds of objects that can live in components, with the section. */
const HOMES: Readonly<Record<string, string>> = {
  parameter: "parameters",
  response: "responses",
  header: "headers",
  requestBody: "requestBodies",
  example: "examples",
  link: "links",
  callback: "callbacks",
};

function hoistedParts(document: JsonObject, kinds: readonly string[]): JsonObject | undefined {
  const homes = Object.keys(HOMES).filter((kind) => kinds.includes(kind));
  const made = new Map<string, JsonObject>();
  const isOld = dialectOf(document) === "2.0";
  const mapped = mapDocument(document, (node, kind, pointer) => {
    const home = HOMES[kind];
    const isComponent = isOld ? pointer.length <= 2 : pointer[0] === "components" && pointer.length <= 3;
    if (!home || !homes.includes(kind) || isComponent || node.$ref !== undefined) return node;
    if (isOld && kind === "header") return node;
    const members = made.get(home) ?? {};
    made.set(home, members);
    const name = `Moved_${Object.keys(members).length + 1}`;
    members[name] = node;
    return referenceTo(document, home, name);
  });
  if (made.size === 0) return undefined;
  let result = mapped;
  for (const [home, members] of made) {
    result = withComponents(result, home, { ...componentsOf(result, home), ...members });
  }
  return result;
}

/** Parts that are written in place become components. */
export const HOISTED_PARTS: readonly Refactoring[] = [
  { name: "parameters moved into components", apply: (document) => hoistedParts(document, ["parameter"]) },
  { name: "responses moved into components", apply: (document) => hoistedParts(document, ["response"]) },
  {
    name: "headers, bodies, links, callbacks and examples moved into components",
    apply: (document) => hoistedParts(document, ["header", "requestBody", "link", "callback", "example"]),
  },
];

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

function operationsOf(item: JsonObject): [string, JsonObject][] {
  return METHODS.flatMap((method): [string, JsonObject][] => {
    const operation = item[method];
    return isObject(operation) ? [[method, operation]] : [];
  });
}

function parametersOf(node: JsonObject): JsonValue[] {
  return Array.isArray(node.parameters) ? node.parameters : [];
}

/** Parameters that all operations of a path write alike are said once, for the path. */
export const PARAMETERS_TO_PATH: Refactoring = {
  name: "common parameters lifted to the path",
  apply: (document) => {
    let count = 0;
    const mapped = mapDocument(document, (node, kind) => {
      const operations = kind === "pathItem" ? operationsOf(node) : [];
      const [first] = operations;
      if (!first) return node;
      const texts = operations.map(([, operation]) => parametersOf(operation).map((one) => JSON.stringify(one)));
      const own = parametersOf(node).map((one) => JSON.stringify(one));
      const common = parametersOf(first[1]).filter((one) => {
        const text = JSON.stringify(one);
        return texts.every((list) => list.includes(text)) && !own.includes(text) && !isBodyPart(document, one);
      });
      if (common.length === 0 || overrides(document, node)) return node;
      count += 1;
      const moved = new Set(common.map((one) => JSON.stringify(one)));
      const rest = operations.map(([method, operation]): [string, JsonValue] => [
        method,
        { ...operation, parameters: parametersOf(operation).filter((one) => !moved.has(JSON.stringify(one))) },
      ]);
      return { ...node, ...Object.fromEntries(rest), parameters: [...parametersOf(node), ...common] };
    });
    return count > 0 ? mapped : undefined;
  },
};

/** Whether the path's own parameters may be overridden by operations: then nothing is moved. */
function overrides(document: JsonObject, item: JsonObject): boolean {
  return (
    parametersOf(item).length > 0 && operationsOf(item).some(([, one]) => parametersOf(one).length > 0) && !!document
  );
}

function isBodyPart(document: JsonObject, parameter: JsonValue): boolean {
  return (
    dialectOf(document) === "2.0" && isObject(parameter) && (parameter.$ref !== undefined || parameter.in === "body")
  );
}

/** Parameters of a path are written at each of its operations. */
export const PARAMETERS_TO_OPERATIONS: Refactoring = {
  name: "parameters of paths written at each operation",
  apply: (document) => {
    let count = 0;
    const mapped = mapDocument(document, (node, kind) => {
      const own = kind === "pathItem" ? parametersOf(node) : [];
      if (own.length === 0) return node;
      count += 1;
      const operations = operationsOf(node).map(([method, operation]): [string, JsonValue] => {
        const there = new Set(parametersOf(operation).map((one) => identity(document, one)));
        const added = own.filter((one) => !there.has(identity(document, one)));
        return [method, { ...operation, parameters: [...added, ...parametersOf(operation)] }];
      });
      const { parameters: _, ...rest } = node;
      return { ...rest, ...Object.fromEntries(operations) };
    });
    return count > 0 ? mapped : undefined;
  },
};

function identity(document: JsonObject, parameter: JsonValue): string {
  const target =
    isObject(parameter) && parameter.$ref !== undefined ? resolvedParameter(document, parameter) : parameter;
  return isObject(target) ? `${String(target.in)} ${String(target.name)}` : "";
}

function resolvedParameter(document: JsonObject, parameter: JsonObject): JsonValue {
  const name = String(parameter.$ref).split("/").at(-1) ?? "";
  return componentsOf(document, "parameters")[name] ?? parameter;
}
