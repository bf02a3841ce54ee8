import { dump, type DumpOptions } from "js-yaml";
import type { JsonObject, SourceSet } from "@/lib/specs/model";
import type { Refactoring } from "./refactoring";

function asFile(name: string, text: string): SourceSet {
  return { entry: name, files: [{ name, bytes: new TextEncoder().encode(text) }] };
}

const asYaml = (document: JsonObject, options: DumpOptions) => asFile("openapi.yaml", dump(document, options));

/** The same data in other texts. */
export const RESERIALISED: readonly Refactoring[] = [
  { name: "text as JSON", apply: (document) => asFile("openapi.json", JSON.stringify(document, null, 2)) },
  { name: "text as YAML in blocks", apply: (document) => asYaml(document, { noRefs: true, lineWidth: 80 }) },
  { name: "text as YAML in flow style", apply: (document) => asYaml(document, { noRefs: true, flowLevel: 4 }) },
  { name: "text as YAML with aliases for what is equal", apply: (document) => asYaml(shared(document), {}) },
];

/** The same data in which equal parts are one object, which YAML writes as an alias. */
function shared(document: JsonObject): JsonObject {
  const known = new Map<string, unknown>();
  return JSON.parse(JSON.stringify(document), (key, value) => {
    if (typeof value !== "object" || value === null || key === "") return value;
    const text = JSON.stringify(value);
    if (text.length < 40 || text.length > 400) return value;
    if (!known.has(text)) known.set(text, value);
    return known.get(text);
  });
}
