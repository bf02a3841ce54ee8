import { describe, expect, it } from "vitest";
import type { JsonObject, SourceSet } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { compareSpecs } from "./compare-specs";
import {
  parseDocument,
  type ReadDefinition,
  readDefinition,
  realDefinitions,
} from "./testing/documents/real-definitions";
import { FEATURE_DOCUMENTS } from "./testing/edits/feature-documents";
import { REFACTORINGS } from "./testing/refactorings/catalogue";
import { isSourceSet } from "./testing/refactorings/refactoring";

const OPTIONS = { today: "2026-01-01" };

/** Every version of every API in place of the newest, whatever its size: takes some minutes. */
const isSweep = process.env.CONCORDAT_SWEEP === "1";
const MOST_BYTES = isSweep ? 2_000_000 : 120_000;

const definitions = realDefinitions().filter(({ isNewest, bytes }) => (isSweep || isNewest) && bytes < MOST_BYTES);

/** Written out and wrapped again and again, a large document would become a huge one. */
const MOST_AT_ONCE = 40_000;

/** What callers would notice between a definition and its refactoring, both ways. */
function noticed(from: ParsedSource, to: ParsedSource): string[] {
  const tell = (older: ParsedSource, newer: ParsedSource, way: string) =>
    compareSpecs(older, newer, OPTIONS)
      .changes.filter((change) => change.severity !== "non-breaking")
      .map((change) => `${way}: ${change.id}, ${change.operation ?? "document"}, ${change.location}`);
  return [...tell(from, to, "there"), ...tell(to, from, "back")].slice(0, 5);
}

function parsed(result: JsonObject | SourceSet): ParsedSource {
  return isSourceSet(result) ? parseSpec(result) : parseDocument(result);
}

function checkAll({ parsed: from, document }: ReadDefinition, refactoring: (typeof REFACTORINGS)[number]): void {
  const result = refactoring.apply(document);
  if (result) expect(noticed(from, parsed(result))).toEqual([]);
}

describe.skipIf(definitions.length === 0)("a real definition, written differently", () => {
  const memory = new Map<string, ReadDefinition | undefined>();
  const read = (name: string): ReadDefinition | undefined => {
    const definition = definitions.find((one) => one.name === name);
    if (!memory.has(name) && definition) memory.set(name, readDefinition(definition));
    return memory.get(name);
  };

  describe.each(definitions.map(({ name }) => name))("%s", (name) => {
    it("as one document is the same", () => {
      const definition = read(name);
      if (definition) expect(noticed(definition.parsed, parseDocument(definition.document))).toEqual([]);
    });

    it.each(REFACTORINGS)("with $name is the same", (refactoring) => {
      const definition = read(name);
      if (definition) checkAll(definition, refactoring);
    });

    it("written differently in many ways at once is the same", () => {
      const definition = read(name);
      if (!definition || JSON.stringify(definition.document).length > MOST_AT_ONCE) return;
      let document = definition.document;
      for (const { apply } of REFACTORINGS) {
        const result = apply(document);
        if (result && !isSourceSet(result)) document = result;
      }
      expect(noticed(definition.parsed, parseDocument(document))).toEqual([]);
    });
  });
});

describe("a document with every feature, written differently", () => {
  it.each(FEATURE_DOCUMENTS.flatMap(({ name, document }) => REFACTORINGS.map((one) => ({ one, name, document }))))(
    "$name with $one.name is the same",
    ({ one, document }) => checkAll({ parsed: parseDocument(document), document }, one),
  );

  it("each refactoring finds something to do somewhere", () => {
    const idle = REFACTORINGS.filter(({ apply }) => FEATURE_DOCUMENTS.every(({ document }) => !apply(document)));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});
