import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { dialectOf, mapDocument } from "@/lib/diff/testing/documents/map-document";
import { isObject } from "@/lib/specs/source/source-node";
import type { Refactoring } from "./refactoring";

const STYLES: Readonly<Record<string, string>> = { query: "form", cookie: "form", path: "simple", header: "simple" };

function parameterDefaults(document: JsonObject, node: JsonObject): JsonObject {
  if (dialectOf(document) === "2.0") {
    const isArray = node.type === "array";
    return { ...(node.in === "path" ? {} : { required: false }), ...(isArray ? { collectionFormat: "csv" } : {}) };
  }
  const style = typeof node.style === "string" ? node.style : STYLES[String(node.in)];
  const written: JsonObject = { deprecated: false };
  if (node.in !== "path") written.required = false;
  if (node.in === "query") Object.assign(written, { allowReserved: false, allowEmptyValue: false });
  if (node.schema !== undefined && style) Object.assign(written, { style, explode: style === "form" });
  return written;
}

function operationDefaults(document: JsonObject, node: JsonObject): JsonObject {
  const written: JsonObject = { deprecated: false };
  if (node.security === undefined && Array.isArray(document.security)) written.security = document.security;
  if (dialectOf(document) !== "2.0" && node.servers === undefined && Array.isArray(document.servers))
    written.servers = document.servers;
  return written;
}

/** What holds when nothing is written, written. */
export const DEFAULTS_WRITTEN: Refactoring = {
  name: "defaults of parameters, bodies and operations written out",
  apply: (document) =>
    mapDocument(document, (node, kind, pointer) => {
      if (node.$ref !== undefined) return node;
      if (kind === "parameter") return { ...parameterDefaults(document, node), ...node };
      if (kind === "requestBody" || (kind === "header" && dialectOf(document) !== "2.0"))
        return { required: false, ...node };
      if (kind === "operation" && pointer[0] === "paths" && pointer.length === 3)
        return { ...operationDefaults(document, node), ...node };
      return node;
    }),
};

/** Security that all operations demand alike, said once for the document. */
export const SECURITY_LIFTED: Refactoring = {
  name: "security of all operations said once",
  apply: (document) => {
    const counts = new Map<string, number>();
    eachOperation(document, (operation) => {
      const text = JSON.stringify(operation.security ?? document.security ?? []);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    });
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (!most) return undefined;
    const [common] = most;
    const mapped = mapDocument(document, (node, kind) => {
      if (kind !== "operation") return node;
      const { security, ...rest } = node;
      const own = security ?? document.security ?? [];
      return JSON.stringify(own) === common ? rest : { ...rest, security: own };
    });
    const security: JsonValue = JSON.parse(common);
    return { ...mapped, security };
  },
};

function eachOperation(document: JsonObject, visit: (operation: JsonObject) => void): void {
  mapDocument(document, (node, kind) => {
    if (kind === "operation" && isObject(node)) visit(node);
    return node;
  });
}
