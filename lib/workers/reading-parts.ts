import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { readDefinition, readOnePart, type ReadingPart } from "@/lib/reader/model/read-definition";
import type { ParsedSpec } from "@/lib/specs/model";
import type { ReadingBlocks } from "./protocol";

/** Letters of all parts of one definition together; of a larger one the rest is made when it is asked for. */
const MOST_LETTERS = 400_000_000;
/** Parts in one block: opening one reads the others along, and each block is a row. */
const PARTS_A_BLOCK = 16;

/** The name of a part within its block, and the number that says which block that is. */
export function partName(kind: ReadingPart["kind"], key: string): { name: string; number: number } {
  const digest = createHash("sha256").update(`${kind} ${key}`).digest();
  return { name: digest.toString("hex"), number: digest.readUInt32BE(0) >>> 1 };
}

/** The text of a part out of the lines of its block. */
export function partOfBlock(lines: string, name: string): string | null {
  const start = lines.startsWith(name) ? 0 : lines.indexOf(`\n${name} `) + 1;
  if (start === 0 && !lines.startsWith(`${name} `)) return null;
  const end = lines.indexOf("\n", start);
  return lines.slice(start + name.length + 1, end < 0 ? undefined : end);
}

/** All parts of a definition in compressed blocks. */
export function readingBlocks(parsed: ParsedSpec, mostLetters = MOST_LETTERS): ReadingBlocks {
  const { operations, webhooks, schemas } = parsed.model;
  const count = Math.max(1, Math.ceil((operations.size + webhooks.size + schemas.size) / PARTS_A_BLOCK));
  const blocks: string[][] = Array.from({ length: count }, () => []);
  let letters = 0;
  let complete = true;
  for (const { kind, key, view } of readDefinition(parsed)) {
    const { name, number } = partName(kind, key);
    // Without line breaks: JSON writes those of texts as escapes.
    const line = `${name} ${JSON.stringify(view)}\n`;
    letters += line.length;
    if (letters > mostLetters) {
      complete = false;
      break;
    }
    blocks[number % count]?.push(line);
  }
  return { blocks: blocks.map((lines) => gzipSync(lines.join(""))), complete };
}

/** One part as JSON text; null where the definition has no such. */
export function readingPart(parsed: ParsedSpec, wanted: Pick<ReadingPart, "kind" | "key">): string | null {
  const part = readOnePart(parsed, wanted);
  return part ? JSON.stringify(part.view) : null;
}
