import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainHash, EMPTY_CHAIN, verifyChain } from "@/lib/audit/model";
import { exportLine, readExportLine } from "./export-line";

describe("a line of an export", () => {
  it("is read back so that its hash can be computed again", () => {
    const content = fc.record({
      name: fc.string({ unit: "binary" }).map((text) => text.toWellFormed()),
      after: fc.jsonValue(),
      reason: fc.option(fc.string()),
      hashForm: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(content, ({ name, after, reason, hashForm }) => {
        const record = {
          sequence: 1n,
          at: new Date("2027-01-31T10:20:30.456Z"),
          actor: { kind: "user", id: name, name },
          action: "thing.change",
          entity: "thing",
          entityId: name,
          entityName: name,
          before: null,
          // As the database gives it back.
          after: JSON.parse(JSON.stringify(after)),
          traceId: "t",
          reason: hashForm === 1 ? null : reason,
          origin: hashForm === 1 ? null : { interface: "rest", agent: null, network: "203.0.113.0/24" },
          hashForm,
        };
        const row = { ...record, previousHash: EMPTY_CHAIN.hash, hash: chainHash(EMPTY_CHAIN.hash, record) };
        const read = readExportLine(exportLine(row));
        expect(read && verifyChain(EMPTY_CHAIN, [read]).firstBad).toBeNull();
        expect(exportLine(row)).not.toContain("\n");
      }),
    );
  });

  it.each(["", "{", "[]", "null", '"x"', "{}", '{"sequence":"x"}', '{"sequence":"1","at":"never"}'])(
    "is none where it says %j",
    (line) => expect(readExportLine(line)).toBeNull(),
  );
});
