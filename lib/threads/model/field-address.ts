import { pointerSegments } from "@/lib/specs/source/pointer";

/** A property or parameter as the index of a version has it. */
export interface IndexedField {
  name: string;
  /** `property`, or where a parameter stands: `query`, `header`. */
  kind: string;
  /** The named schema it is written in, else the key of the operation. */
  owner: string;
  pointer: string;
  line: number;
}

const NAMED = new Set(["schemas", "definitions"]);

/** The names of the properties on the way of a pointer; lists, branches and the file layout have no part in it. */
function propertyNames(segments: readonly string[]): string[] {
  const names: string[] = [];
  // A schema may be called "properties": what follows the list of schemas is a name.
  let at = NAMED.has(segments[1] ?? "") && segments[0] === "components" ? 3 : NAMED.has(segments[0] ?? "") ? 2 : 0;
  for (; at < segments.length; at++) {
    const name = segments[at + 1];
    if (segments[at] !== "properties" || name === undefined) continue;
    names.push(name);
    at++;
  }
  return names;
}

/** Which message of an operation a pointer is in: `request`, `response 404`, `parameter`; none in a named schema. */
function partOf(segments: readonly string[]): string[] {
  const response = segments.indexOf("responses");
  const isShared = segments[0] === "components" || segments[0] === "responses";
  if (segments.includes("requestBody") || segments.includes("requestBodies")) return ["request"];
  if (response >= 0) return [isShared ? "response" : `response ${segments[response + 1] ?? ""}`.trimEnd()];
  return segments.includes("parameters") ? ["parameter"] : [];
}

/**
 * Where a field is, by names: its owner, and the way from there. `Pet`, `["address", "street"]`;
 * `POST /pets`, `["request", "name"]`; `GET /pets`, `["query", "limit"]`. The same whatever the order of keys, the layout
 * of files or the language of the text.
 */
export function fieldAddress(field: Pick<IndexedField, "name" | "kind" | "owner" | "pointer">): {
  owner: string;
  path: string[];
} {
  const { name, kind, owner, pointer } = field;
  if (kind !== "property") return { owner, path: [kind, name] };
  const segments = pointerSegments(pointer);
  const names = propertyNames(segments);
  const isNamed = NAMED.has(segments[0] ?? "") || (segments[0] === "components" && NAMED.has(segments[1] ?? ""));
  const part = isNamed ? [] : partOf(segments);
  return { owner, path: [...part, ...(names.length > 0 ? names : [name])] };
}
