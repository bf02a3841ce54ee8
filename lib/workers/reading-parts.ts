import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { readDefinition, readOnePart, type ReadingPart } from "@/lib/reader/model/read-definition";
import type { ParsedSpec } from "@/lib/specs/model";
import type { ReadingParts } from "./protocol";

/** Compressed bytes of the parts of one definition; of a larger one the rest is made when it is asked for. */
const MOST_BYTES = 128 * 1024 * 1024;

/** The name under which a part is stored. */
export function partId(kind: ReadingPart["kind"], key: string): string {
  return createHash("sha256").update(`${kind} ${key}`).digest("hex");
}

/** All parts of a definition, compressed one by one, so that never more than one is in memory as it is. */
export function readingParts(parsed: ParsedSpec, mostBytes = MOST_BYTES): ReadingParts {
  const parts: ReadingParts["parts"] = [];
  let bytes = 0;
  for (const { kind, key, view } of readDefinition(parsed)) {
    const content = compressed(view);
    bytes += content.byteLength;
    if (bytes > mostBytes) return { parts, complete: false };
    parts.push({ part: partId(kind, key), content });
  }
  return { parts, complete: true };
}

/** One part; null where the definition has no such. */
export function readingPart(parsed: ParsedSpec, wanted: Pick<ReadingPart, "kind" | "key">): Uint8Array | null {
  const part = readOnePart(parsed, wanted);
  return part ? compressed(part.view) : null;
}

function compressed(view: ReadingPart["view"]): Uint8Array {
  return gzipSync(JSON.stringify(view));
}
