import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { dialectOf, mapDocument } from "@/lib/diff/testing/documents/map-document";
import { componentPath, componentsOf, resolved, withComponents } from "@/lib/diff/testing/documents/references";
import { escapePointerSegment } from "@/lib/specs/source/pointer";
import { isObject } from "@/lib/specs/source/source-node";
import type { Refactoring } from "./refactoring";

const SECTIONS = ["schemas", "parameters", "responses", "requestBodies", "headers", "links", "callbacks", "examples"];

/** Schemas whose names are values of a discriminator: a new name would be another value. */
function hasNamesThatAreValues(document: JsonObject): boolean {
  return JSON.stringify(document).includes('"discriminator"');
}

/** Every component under another name. */
export const COMPONENTS_RENAMED: Refactoring = {
  name: "components renamed",
  apply: (document) => {
    const sections = SECTIONS.filter((section) => section !== "schemas" || !hasNamesThatAreValues(document));
    const names = new Map<string, string>();
    let result = document;
    for (const section of sections) {
      const members = Object.entries(componentsOf(document, section));
      if (members.length === 0) continue;
      const prefix = `#/${componentPath(document, section).join("/")}/`;
      const renamed = members.map(([name, value], index): [string, JsonValue] => {
        names.set(`${prefix}${escapePointerSegment(name)}`, `${prefix}Renamed${index + 1}`);
        return [`Renamed${index + 1}`, value];
      });
      result = withComponents(result, section, Object.fromEntries(renamed));
    }
    return names.size === 0 ? undefined : renameReferences(result, names);
  },
};

/** Also references into components, such as `#/components/schemas/Pet/properties/id`. */
function renameReferences(document: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const rename = (reference: string): string => {
    const decoded = decodeURIComponent(reference);
    for (let end = decoded.length; end > 0; end = decoded.lastIndexOf("/", end - 1)) {
      const name = names.get(decoded.slice(0, end));
      if (name !== undefined) return `${name}${decoded.slice(end)}`;
    }
    return reference;
  };
  return mapDocument(document, (node) => (typeof node.$ref === "string" ? { ...node, $ref: rename(node.$ref) } : node));
}

/** Security schemes under other names. */
export const SCHEMES_RENAMED: Refactoring = {
  name: "security schemes renamed",
  apply: (document) => {
    const section = dialectOf(document) === "2.0" ? "securityDefinitions" : "securitySchemes";
    const schemes = Object.entries(componentsOf(document, section));
    if (schemes.length === 0) return undefined;
    const renamed = Object.fromEntries(schemes.map(([name, value]): [string, JsonValue] => [`${name}_renamed`, value]));
    const known = new Set(schemes.map(([name]) => name));
    return mapDocument(withComponents(document, section, renamed), (node, kind) => {
      if (kind !== "securityRequirement") return node;
      const entries = Object.entries(node).map(([name, scopes]): [string, JsonValue] => [
        known.has(name) ? `${name}_renamed` : name,
        scopes,
      ]);
      return Object.fromEntries(entries);
    });
  },
};

/** Path parameters under other names, in the paths and where they are described. */
export const PATH_PARAMETERS_RENAMED: Refactoring = {
  name: "path parameters renamed",
  apply: (document) => {
    if (!isObject(document.paths) || !Object.keys(document.paths).some((path) => path.includes("{"))) return undefined;
    // Links name the parameters of the operations they lead to.
    if (JSON.stringify(document).includes('"links":')) return undefined;
    const rename = (value: JsonValue): JsonValue => {
      const parameter = resolved(document, value);
      return parameter?.in === "path" ? { ...parameter, name: `${String(parameter.name)}_renamed` } : value;
    };
    const paths = Object.entries(document.paths).map(([path, item]): [string, JsonValue] => [
      path.startsWith("/") ? path.replace(/\{([^}]*)\}/g, "{$1_renamed}") : path,
      item,
    ]);
    return mapDocument({ ...document, paths: Object.fromEntries(paths) }, (node, kind, pointer) => {
      const isOfPaths = pointer[0] === "paths" && (kind === "operation" || kind === "pathItem") && pointer.length <= 3;
      return isOfPaths && Array.isArray(node.parameters) ? { ...node, parameters: node.parameters.map(rename) } : node;
    });
  },
};
