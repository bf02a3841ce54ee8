import { extensionOf } from "@/lib/specs/definition-extensions";

const TEXTS: ReadonlySet<string> = new Set(["graphql", "graphqls", "gql", "proto", "wit", "smithy", "avdl"]);

/** As what a file of a definition is served: told by how it begins, and a text that is neither JSON nor XML by its name. */
export function mediaTypeOfFile(name: string, bytes: Uint8Array): string {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 256))
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (/^[[{]/.test(start)) return "application/json";
  if (start.startsWith("<")) return "application/xml";
  return TEXTS.has(extensionOf(name)) ? "text/plain; charset=utf-8" : "application/yaml";
}
