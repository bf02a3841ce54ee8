import type { JsonValue, SourceSet } from "@/lib/specs/model";

/** A SourceSet of texts or plain data; the first file is the entry. For callers that hold text, and for tests. */
export function textSource(files: Readonly<Record<string, string | JsonValue>>): SourceSet {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: encoder.encode(typeof content === "string" ? content : JSON.stringify(content)),
  }));
  return { entry: entries[0]?.name ?? "", files: entries };
}
