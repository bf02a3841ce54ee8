import { expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { actModel } from "@/lib/diff/smithy/rules/case-models";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import type { JsonValue } from "@/lib/specs/model";

/** The shapes before and after, the rule that breaks, the side of the witness, and the witness. */
const CASES: [string, string, string, string, JsonValue][] = [
  [
    "structure In { a: String }",
    "structure In { @required a: String }",
    "smithy-member-became-required",
    "request",
    {},
  ],
  [
    "structure In { a: String }",
    "structure In { a: String, @required b: String }",
    "smithy-required-member-added",
    "request",
    { a: "" },
  ],
  [
    "structure Out { @required a: String }",
    "structure Out { a: String }",
    "smithy-member-became-optional",
    "response",
    {},
  ],
  [
    "structure In { k: K } enum K { A, B }",
    "structure In { k: K } enum K { A }",
    "smithy-enum-value-removed",
    "request",
    "B",
  ],
  ["structure In { a: String }", "structure In { a: Integer }", "smithy-member-target-changed", "request", ""],
  [
    "structure In { @range(min: 1) a: Integer }",
    "structure In { @range(min: 3) a: Integer }",
    "smithy-constraint-narrowed",
    "request",
    1,
  ],
  [
    "structure In { k: K } enum K { A, B, C }",
    "structure In { k: K } enum K { B }",
    "smithy-enum-value-removed",
    "request",
    "A",
  ],
];

it.each(CASES)("%s → %s", (before, after, rule, side, value) => {
  const read = (shapes: string) => parseSpec(textSource({ "demo.smithy": actModel(shapes) }));
  const { changes } = compareSpecs(read(before), read(after), { today: "2026-01-01" });
  const change = changes.find(({ id }) => id === rule);
  const { proof, severity } = change ?? {};
  expect([severity, proof?.status, proof?.witness?.side, proof?.witness?.value]).toEqual([
    "breaking",
    "proved",
    side,
    value,
  ]);
  expect(proof?.witness?.reason).toMatch(/^[A-Z`"].{5,}/);
});
