import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { type Edit, isObject, objectAt } from "@/prisma/scenarios/edit";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/** An operation as it stands in a document. */
export interface OperationNode {
  path: string;
  /** Lower case. */
  method: string;
  operation: JsonObject;
}

/** Every operation under `paths`, in document order. */
export function operationsOf(document: JsonObject): OperationNode[] {
  const found: OperationNode[] = [];
  for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
    for (const method of METHODS) {
      const operation = isObject(item) ? item[method] : undefined;
      if (isObject(operation)) found.push({ path, method, operation });
    }
  }
  return found;
}

/** The same edit on every operation. */
export function eachOperation(edit: (node: OperationNode) => void): Edit {
  return (document) => operationsOf(document).forEach(edit);
}

/** Marks one operation (`GET /orders`) as deprecated, with the day it goes away and what to call instead. */
export function deprecateOperation(key: string, sunset: string, instead: string): Edit {
  return (document) => {
    const [method = "", path = ""] = key.split(" ");
    const operation = objectAt(document, `paths > ${path} > ${method.toLowerCase()}`);
    operation.deprecated = true;
    operation["x-sunset"] = sunset;
    const before = typeof operation.description === "string" ? `${operation.description.trimEnd()}\n\n` : "";
    operation.description = `${before}**Deprecated**: use \`${instead}\` instead. Goes away on ${sunset}.`;
  };
}

/** Takes operations away (`GET /orders`), and their path when nothing is left there. */
export function removeOperations(...keys: string[]): Edit {
  return (document) => {
    const paths = objectAt(document, "paths");
    for (const key of keys) {
      const [method = "", path = ""] = key.split(" ");
      const item = objectAt(document, `paths > ${path}`);
      if (!(method.toLowerCase() in item)) throw new Error(`no operation ${key}`);
      delete item[method.toLowerCase()];
      if (!METHODS.some((name) => name in item)) delete paths[path];
    }
  };
}

/** Gives every path another name. */
export function movePaths(to: (path: string) => string): Edit {
  return (document) => {
    const paths = objectAt(document, "paths");
    document.paths = Object.fromEntries(Object.entries(paths).map(([path, item]) => [to(path), item]));
  };
}

/** Keeps only the paths that the predicate accepts, and the components these still need. */
export function keepPaths(keep: (path: string) => boolean): Edit {
  return (document) => {
    const paths = objectAt(document, "paths");
    document.paths = Object.fromEntries(Object.entries(paths).filter(([path]) => keep(path)));
    dropUnusedSchemas(document);
  };
}

/** Removes the named schemas that nothing refers to, until none is left. */
export function dropUnusedSchemas(document: JsonObject): void {
  const schemas = objectAt(document, "swagger" in document ? "definitions" : "components > schemas");
  for (;;) {
    const used = new Set<string>();
    collectReferences(document, used);
    const idle = Object.keys(schemas).filter((name) => ![...used].some((ref) => ref.endsWith(`/${name}`)));
    if (idle.length === 0) return;
    for (const name of idle) delete schemas[name];
  }
}

function collectReferences(node: JsonValue, into: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) collectReferences(item, into);
  else if (isObject(node)) {
    for (const [key, value] of Object.entries(node)) {
      if (key === "$ref" && typeof value === "string") into.add(value);
      else collectReferences(value, into);
    }
  }
}

/**
 * Adopts RFC 9457: every error response that refers to the old shared error, by whatever name, is served as
 * `application/problem+json` with the schema `Problem`. The responses must be named components.
 */
export function adoptProblemDetails(): Edit {
  return (document) => {
    const components = objectAt(document, "components");
    objectAt(document, "components > schemas").Problem = structuredClone(PROBLEM);
    for (const response of Object.values(objectAt(document, "components > responses"))) {
      if (!isObject(response) || !isObject(response.content)) continue;
      response.content = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
    }
    if (isObject(components.schemas)) delete components.schemas.Error;
  };
}

const PROBLEM: JsonObject = {
  type: "object",
  description: "What went wrong, as in RFC 9457.",
  required: ["type", "title", "status"],
  properties: {
    type: { type: "string", format: "uri-reference", description: "Names the kind of problem." },
    title: { type: "string", description: "The kind of problem in a few words." },
    status: { type: "integer", minimum: 400, maximum: 599, description: "The HTTP status code." },
    detail: { type: "string", description: "What was wrong with this request." },
    instance: { type: "string", format: "uri-reference", description: "Names this occurrence." },
    traceId: { type: "string", description: "Quote it when you ask for help." },
  },
};
