import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainHash, type ChainedRecord, type ChainHead, EMPTY_CHAIN, verifyChain, verifyEnd } from "./model";

const text = fc.string({ maxLength: 6 });
const row = fc.record({
  actor: fc.record({ kind: fc.constantFrom("user", "token", "system"), id: text, name: text }),
  action: text,
  entity: text,
  entityId: text,
  entityName: text,
  before: fc.jsonValue({ maxDepth: 2 }),
  after: fc.jsonValue({ maxDepth: 2 }),
  traceId: text,
  reason: fc.option(text),
  origin: fc.option(fc.record({ interface: text })),
  hashForm: fc.constantFrom(1, 2),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;
type Content = Omit<ChainedRecord, "sequence" | "at" | "previousHash" | "hash">;

/** A row that goes on from a head. */
function link(head: ChainHead, content: Content): ChainedRecord {
  const sequence = head.sequence + 1n;
  const record = { ...content, sequence, at: new Date(1_000 * Number(sequence)) };
  return { ...record, previousHash: head.hash, hash: chainHash(head.hash, record) };
}

/** A sound chain of rows; those of the first form have no reason and no origin. */
function chainOf(rows: readonly Row[]): ChainedRecord[] {
  return rows.reduce<ChainedRecord[]>((chained, given) => {
    const content = given.hashForm === 1 ? { ...given, reason: null, origin: null } : given;
    return [...chained, link(headOf(chained), content)];
  }, []);
}

const headOf = (rows: readonly ChainedRecord[]): ChainHead => {
  const last = rows.at(-1);
  return last ? { sequence: last.sequence, hash: last.hash } : EMPTY_CHAIN;
};

/** The first row that is wrong, by rows in the order of their numbers, as the log is read. */
function firstBad(rows: readonly ChainedRecord[], anchor: ChainHead): bigint | null {
  const read = rows.toSorted((a, b) => (a.sequence < b.sequence ? -1 : 1));
  const { head, firstBad: bad } = verifyChain(EMPTY_CHAIN, read, anchor);
  return bad ?? verifyEnd(head, { before: anchor, since: anchor });
}

const chain = fc.array(row, { minLength: 1, maxLength: 12 }).map(chainOf);
/** A chain and one of its rows. */
const placed = chain.chain((rows) => fc.tuple(fc.constant(rows), fc.nat({ max: rows.length - 1 })));

type Change = (record: ChainedRecord) => ChainedRecord;
const CHANGES: [string, Change][] = [
  ["time", (one) => ({ ...one, at: new Date(one.at.getTime() + 1) })],
  ["actor's kind", (one) => ({ ...one, actor: { ...one.actor, kind: `${one.actor.kind}x` } })],
  ["actor's id", (one) => ({ ...one, actor: { ...one.actor, id: `${one.actor.id}x` } })],
  ["actor's name", (one) => ({ ...one, actor: { ...one.actor, name: `${one.actor.name}x` } })],
  ["action", (one) => ({ ...one, action: `${one.action}x` })],
  ["entity", (one) => ({ ...one, entity: `${one.entity}x` })],
  ["entity's id", (one) => ({ ...one, entityId: `${one.entityId}x` })],
  ["entity's name", (one) => ({ ...one, entityName: `${one.entityName}x` })],
  ["state before", (one) => ({ ...one, before: [one.before] })],
  ["state after", (one) => ({ ...one, after: { was: one.after } })],
  ["reason", (one) => ({ ...one, reason: `${one.reason}x` })],
  ["origin", (one) => ({ ...one, origin: { was: one.origin } })],
  ["trace", (one) => ({ ...one, traceId: `${one.traceId}x` })],
  ["hash's form", (one) => ({ ...one, hashForm: one.hashForm === 1 ? 2 : 1, reason: "why", origin: null })],
  ["hash", (one) => ({ ...one, hash: one.hash.replace(/^./, (c) => (c === "0" ? "1" : "0")) })],
  ["link", (one) => ({ ...one, previousHash: one.previousHash.replace(/.$/, (c) => (c === "0" ? "1" : "0")) })],
];

const replaced = (rows: ChainedRecord[], at: number, by: ChainedRecord) => rows.map((one, n) => (n === at ? by : one));

describe("a chain of any rows", () => {
  it("is sound as it was written, from its beginning and from any row on", () => {
    fc.assert(
      fc.property(placed, ([rows, at]) => {
        expect(firstBad(rows, headOf(rows))).toBeNull();
        expect(verifyChain(headOf(rows.slice(0, at)), rows.slice(at)).firstBad).toBeNull();
      }),
    );
  });

  it.each(CHANGES)("shows the row whose %s was changed", (_name, change) => {
    fc.assert(
      fc.property(placed, ([rows, at]) => {
        const record = rows[at];
        if (!record) return;
        expect(firstBad(replaced(rows, at, change(record)), headOf(rows))).toBe(record.sequence);
      }),
    );
  });

  it("shows where a row is gone: by the row after it, and at the end by its number", () => {
    fc.assert(
      fc.property(placed, ([rows, at]) => {
        const left = rows.filter((_, n) => n !== at);
        expect(firstBad(left, headOf(rows))).toBe(at === rows.length - 1 ? BigInt(rows.length) : BigInt(at + 2));
      }),
    );
  });

  it("shows where its end was cut off, and where rows were put behind it", () => {
    fc.assert(
      fc.property(placed, row, ([rows, at], more) => {
        expect(firstBad(rows.slice(0, at), headOf(rows))).toBe(BigInt(at + 1));
        const longer = [...rows, link(headOf(rows), more)];
        expect(firstBad(longer, headOf(rows))).toBe(BigInt(rows.length + 1));
      }),
    );
  });

  it("shows a row that was slipped in, by its own number", () => {
    fc.assert(
      fc.property(placed, ([rows, at]) => {
        const record = rows[at];
        if (!record) return;
        expect(firstBad([{ ...record, sequence: 0n }, ...rows], headOf(rows))).toBe(0n);
      }),
    );
  });

  it("shows the first of two rows whose contents were swapped", () => {
    fc.assert(
      fc.property(placed, fc.nat({ max: 11 }), ([rows, at], other) => {
        const [a, b] = [rows[at], rows[other % rows.length]];
        if (!a || !b || a === b) return;
        const swapped = rows.map((one) => {
          if (one === a) return { ...b, sequence: a.sequence };
          return one === b ? { ...a, sequence: b.sequence } : one;
        });
        const first = a.sequence < b.sequence ? a.sequence : b.sequence;
        expect(firstBad(swapped, headOf(rows))).toBe(first);
      }),
    );
  });

  it("shows, by the head that is kept apart, a log that was written anew from some row on", () => {
    fc.assert(
      fc.property(placed, ([rows, at]) => {
        const forged = rows
          .slice(at)
          .reduce(
            (chained, content) => [...chained, link(headOf(chained), { ...content, action: `${content.action}x` })],
            rows.slice(0, at),
          );
        // Sound in itself: nothing but the head tells.
        expect(verifyChain(EMPTY_CHAIN, forged).firstBad).toBeNull();
        expect(firstBad(forged, headOf(rows))).toBe(BigInt(rows.length));
      }),
    );
  });
});
