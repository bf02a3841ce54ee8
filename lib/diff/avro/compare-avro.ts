import { compareMessages } from "@/lib/diff/avro/compare-messages";
import { compareNamed, nameType } from "@/lib/diff/avro/compare-named";
import { compareTypes } from "@/lib/diff/avro/compare-types";
import type { At } from "@/lib/diff/avro/at";
import { Comparison } from "@/lib/diff/avro/comparison";
import { AVRO_DIFF_RULES } from "@/lib/diff/avro/rules/index";
import { definitionKindChanged } from "@/lib/diff/avro/rules/definition-kind-changed";
import { typeAdded } from "@/lib/diff/avro/rules/type-added";
import { typeRemoved } from "@/lib/diff/avro/rules/type-removed";
import { defineComparer } from "@/lib/diff/languages/model";
import type { AvroContract, AvroType } from "@/lib/specs/avro/contract";
import { shortName } from "@/lib/specs/avro/names";
import { STORED } from "@/lib/specs/avro/usage";
import { writeType } from "@/lib/specs/avro/write-type";

/** Compares Avro by the rules by which a reader's schema resolves a writer's. */
export const AVRO_COMPARER = defineComparer({
  format: "avro",
  rules: AVRO_DIFF_RULES,
  proof: "a datum of one schema that a reader of the other cannot resolve",
  compare(from, to, report) {
    const comparison = new Comparison(from, to, report);
    compareRoots(comparison);
    const [older, newer] = [comparison.from.protocol, comparison.to.protocol];
    // Of a protocol with another name all messages are gone, and others are there.
    if (older && newer && shortName(older.name) === shortName(newer.name))
      compareMessages(comparison, { from: older, to: newer });
    for (const name of comparison.from.types.keys())
      if (comparison.to.types.has(name)) comparison.visit({ from: name, to: name });
    for (let pair = comparison.pending.pop(); pair; pair = comparison.pending.pop()) {
      const types = [comparison.from.types.get(pair.from), comparison.to.types.get(pair.to)] as const;
      if (types[0] && types[1]) compareNamed(comparison, { from: types[0], to: types[1] });
    }
    reportUnmatched(comparison);
  },
});

function compareRoots(comparison: Comparison): void {
  const { from, to } = comparison;
  const kindOf = ({ protocol }: AvroContract): string => (protocol ? "a protocol" : "a schema");
  const at: At = { trail: ["definition"], usage: STORED, subject: "The definition" };
  if (kindOf(from) !== kindOf(to))
    comparison.report(definitionKindChanged, at, { before: kindOf(from), after: kindOf(to) });
  if (!from.root || !to.root) return;
  const types = { from: from.root, to: to.root };
  const datum = { types, steps: { from: [], to: [] } };
  compareTypes(
    comparison,
    { ...at, trail: [labelOf(to.root)], datum, from: from.root.place, to: to.root.place },
    types,
  );
}

function labelOf(type: AvroType): string {
  return type.kind === "reference" ? shortName(type.name) : writeType(type);
}

/** Types that came or went, and that no message or record that both versions have took along. */
function reportUnmatched(comparison: Comparison): void {
  const [older, newer] = [new Set<string>(), new Set<string>()];
  for (const key of comparison.seen) {
    const [from = "", to = ""] = key.split(" ");
    older.add(from);
    newer.add(to);
  }
  for (const type of comparison.from.types.values()) {
    if (older.has(type.name)) continue;
    comparison.report(typeRemoved, {
      trail: [shortName(type.name)],
      usage: STORED,
      subject: nameType(type),
      from: type.place,
    });
  }
  for (const type of comparison.to.types.values()) {
    if (newer.has(type.name)) continue;
    comparison.report(typeAdded, {
      trail: [shortName(type.name)],
      usage: STORED,
      subject: nameType(type),
      to: type.place,
    });
  }
}
