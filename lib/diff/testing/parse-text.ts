import { parseSpec } from "@/lib/specs/parse-spec";
import type { ParsedSpec } from "@/lib/specs/model";

/** Parses one text as a definition of one file. For tests. */
export function parseText(text: string, name = "openapi.yaml"): ParsedSpec {
  return parseSpec({ entry: name, files: [{ name, bytes: new TextEncoder().encode(text) }] });
}
