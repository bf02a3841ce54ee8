import { isDefinitionName } from "@/lib/specs/definition-extensions";

/** A file as it is handed in, with the name under which the others refer to it. */
export interface HandedFile<Content = Blob> {
  name: string;
  content: Content;
}

/** Files that can be a part of a definition, named from their common folder on; and how many were left out. */
export function takeFiles<Content>(files: readonly HandedFile<Content>[]): {
  files: HandedFile<Content>[];
  skipped: number;
} {
  const only = files.length === 1 ? files : files.filter((file) => isDefinitionName(file.name));
  const prefix = commonFolder(only.map((file) => file.name));
  const taken = only.map(({ name, content }) => ({ name: name.slice(prefix.length), content }));
  return { files: taken.sort((a, b) => (a.name < b.name ? -1 : 1)), skipped: files.length - only.length };
}

/** The folder that all names start with, with its last slash; empty where there is none. */
function commonFolder(names: readonly string[]): string {
  const [first = ""] = names;
  let folder = first.slice(0, first.lastIndexOf("/") + 1);
  while (folder !== "" && !names.every((name) => name.startsWith(folder))) {
    folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
  }
  return folder;
}

const depthOf = (name: string) => name.split("/").length;

const LIKELY = /(^|\/)((openapi|swagger|asyncapi|schema|service|world|main)[^/]*)\.[a-z]+$/i;

/** The file that is most likely the entry: one called openapi, service, schema or the like, the nearest to the top; else the first at the top. */
export function likelyEntry(names: readonly string[]): string | undefined {
  const byDepth = [...names].sort((a, b) => depthOf(a) - depthOf(b));
  return byDepth.find((name) => LIKELY.test(name)) ?? byDepth[0];
}

/** What a language begins with, for naming a text without one: the server looks closer. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^\s*[[{]/, "definition.json"],
  [/^\s*</, "service.wsdl"],
  [/^["']?asyncapi["']?\s*:/m, "asyncapi.yaml"],
  [/^["']?(?:openapi|swagger)["']?\s*:/m, "openapi.yaml"],
  [/^\s*(?:syntax|edition)\s*=\s*["']/m, "service.proto"],
  [/^\s*(?:\$version\s*:|namespace\s+[\w.]+\s*$)/m, "model.smithy"],
  [/^\s*package\s+[\w-]+:/m, "package.wit"],
  [/^\s*(?:world|interface)\s+[a-z%][\w-]*\s*\{[^}]*\b(?:func|import|export|use)\b/m, "package.wit"],
  [/^\s*(?:extend\s+)?(?:type|schema|interface|input|enum|union|scalar|directive)\b[^:\n]*[{=@]/m, "schema.graphql"],
  [/^\s*(?:@namespace\b.*|protocol\s+\w+\s*\{)/m, "protocol.avdl"],
  [/^\s*(?:message|service)\s+\w+\s*\{/m, "service.proto"],
];
const LOOKED_AT = 20_000;

/** A name for a text that was pasted, by what it seems to be. */
export function pastedName(text: string): string {
  const head = text.slice(0, LOOKED_AT);
  return BEGINNINGS.find(([beginning]) => beginning.test(head))?.[1] ?? "openapi.yaml";
}

/** Where a line and column are in a text, as an offset; the end of the text where it has no such line. */
export function offsetOf(text: string, line: number, column = 1): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return Math.min(start + Math.max(0, column - 1), end < 0 ? text.length : end);
}
