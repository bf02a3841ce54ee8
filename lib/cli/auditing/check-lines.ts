import { chainHash, type ChainedRecord, type ChainHead, EMPTY_CHAIN, verifyChain } from "@/lib/audit/model";
import { readExportLine } from "@/lib/audit/model/export-line";

/** What came of a check: how many entries fit, and the first that does not. */
export interface AuditCheck {
  ok: boolean;
  checked: number;
  firstBad?: string;
  /** Why, where it is not the entry's own hash or place. */
  because?: string;
  head: { sequence: string; hash: string };
}

/** A head that was kept elsewhere. */
export interface ExpectedHead {
  sequence: bigint;
  hash: string;
}

/** The head that `SEQUENCE:HASH` says; null for anything else. */
export function readExpectedHead(text: string): ExpectedHead | null {
  const [, sequence, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  return sequence === undefined || hash === undefined ? null : { sequence: BigInt(sequence), hash };
}

const told = ({ sequence, hash }: ChainHead) => ({ sequence: sequence.toString(), hash });

/** The check of a log that ended well, against a head that was kept elsewhere: it must reach that far. */
export function checkedTo(last: ChainHead, checked: number, expected: ExpectedHead | null): AuditCheck {
  if (expected && last.sequence < expected.sequence) {
    const firstBad = (last.sequence + 1n).toString();
    return {
      ok: false,
      checked,
      firstBad,
      because: "the log ends before the head that was expected",
      head: told(last),
    };
  }
  return { ok: true, checked, head: told(last) };
}

/** Why a row does not fit where it is not the chain itself. */
export function differsFrom(expected: ExpectedHead | null, row: ChainHead): string | null {
  const differs = expected !== null && row.sequence === expected.sequence && row.hash !== expected.hash;
  return differs ? "its hash is not the one that was expected" : null;
}

/** Recomputes a whole log from the lines of its export. */
export async function checkWholeLog(lines: AsyncIterable<string>, expected: ExpectedHead | null): Promise<AuditCheck> {
  let head = EMPTY_CHAIN;
  let checked = 0;
  const bad = (firstBad: bigint, because?: string): AuditCheck => {
    return { ok: false, checked, firstBad: firstBad.toString(), ...(because ? { because } : {}), head: told(head) };
  };
  for await (const line of lines) {
    const row = readExportLine(line);
    if (!row) return bad(head.sequence + 1n, "its line is no entry of an export");
    const check = verifyChain(head, [row]);
    if (check.firstBad !== null) return bad(check.firstBad);
    const because = differsFrom(expected, row);
    if (because) return bad(row.sequence, because);
    head = check.head;
    checked += 1;
  }
  return checkedTo(head, checked, expected);
}

/** Recomputes each entry of a filtered export by itself, and its link to the one before where that is in it. */
export async function checkSomeEntries(lines: AsyncIterable<string>): Promise<AuditCheck> {
  let head = EMPTY_CHAIN;
  let checked = 0;
  for await (const line of lines) {
    const row = readExportLine(line);
    if (!row || !fitsItself(row, head)) {
      const firstBad = (row?.sequence ?? head.sequence + 1n).toString();
      return { ok: false, checked, firstBad, head: told(head) };
    }
    head = { sequence: row.sequence, hash: row.hash };
    checked += 1;
  }
  return { ok: true, checked, head: told(head) };
}

function fitsItself(row: ChainedRecord, before: ChainHead): boolean {
  const isNext = row.sequence === before.sequence + 1n;
  const isLinked = isNext ? row.previousHash === before.hash : row.sequence > before.sequence;
  return isLinked && row.hash === chainHash(row.previousHash, row);
}
