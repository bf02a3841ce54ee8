import { createHash } from "node:crypto";
import type { LineReader, LogFields } from "@/lib/usage/model/logs/log-format";
import { AddedUp } from "@/lib/usage/model/logs/add-up";
import { type NamedFields, readCall } from "@/lib/usage/model/logs/read-call";

/** Lines of one batch, and rows that they add up to: a batch is the same wherever the file is read again. */
const LINES_A_BATCH = 20_000;
const ROWS_A_BATCH = 2_000;
const MOST_EXAMPLES = 5;

/** Calls that are sent together, and what they are known by again. */
export interface LogBatch {
  digest: string;
  calls: AddedUp;
  lines: number;
}

/** What could not be read of a file. */
export interface Unreadable {
  count: number;
  /** The first of them. */
  examples: { line: number; text: string }[];
}

/** Reads a log into batches. What cannot be read is counted in `unreadable`. */
export async function* batchLog(
  lines: AsyncIterable<string>,
  read: LineReader,
  named: NamedFields,
  unreadable: Unreadable,
): AsyncGenerator<LogBatch> {
  let hash = createHash("sha256");
  let calls = new AddedUp();
  let inBatch = 0;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const fields = read(line);
    const call = fields === null ? null : readCall(fields, named);
    if (call === null) {
      note(unreadable, number, line);
      continue;
    }
    hash.update(line).update("\n");
    calls.add(call);
    inBatch += 1;
    if (inBatch < LINES_A_BATCH && calls.size < ROWS_A_BATCH) continue;
    const digest = hash.digest("hex");
    yield { digest, calls, lines: inBatch };
    // Each batch goes on from the one before: two that are alike within a file are two.
    hash = createHash("sha256").update(digest);
    calls = new AddedUp();
    inBatch = 0;
  }
  if (inBatch > 0) yield { digest: hash.digest("hex"), calls, lines: inBatch };
}

/** The same of what was read as a whole. */
export async function* linesOf(entries: readonly LogFields[]): AsyncGenerator<string> {
  for (const entry of entries) yield JSON.stringify(Object.fromEntries(entry));
}

function note(unreadable: Unreadable, line: number, text: string): void {
  unreadable.count += 1;
  if (unreadable.examples.length < MOST_EXAMPLES) unreadable.examples.push({ line, text: printable(text) });
}

/** The beginning of a line as a terminal may show it: whoever calls writes into logs what they like. */
function printable(text: string): string {
  return text.slice(0, 120).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\uFFFD");
}
