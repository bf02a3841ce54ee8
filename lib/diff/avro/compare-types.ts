import type { At, Both } from "@/lib/diff/avro/at";
import type { Comparison } from "@/lib/diff/avro/comparison";
import { compareUnions } from "@/lib/diff/avro/compare-unions";
import { READS_NEITHER, READS_NEW_DATA, READS_OLD_DATA } from "@/lib/diff/avro/judge";
import { logicalTypeChanged } from "@/lib/diff/avro/rules/logical-type-changed";
import { namespaceChanged } from "@/lib/diff/avro/rules/namespace-changed";
import { typeChanged } from "@/lib/diff/avro/rules/type-changed";
import { typeExchanged } from "@/lib/diff/avro/rules/type-exchanged";
import { typeNarrowed } from "@/lib/diff/avro/rules/type-narrowed";
import { typeRenamed } from "@/lib/diff/avro/rules/type-renamed";
import { typeWidened } from "@/lib/diff/avro/rules/type-widened";
import type { AvroLogical, AvroPrimitive, AvroReference, AvroType } from "@/lib/specs/avro/contract";
import { shortName } from "@/lib/specs/avro/names";
import { isReadAs } from "@/lib/specs/avro/promotions";
import { writeLogical, writeType } from "@/lib/specs/avro/write-type";
import { below } from "@/lib/diff/avro/below";

/** Compares two types at a place, without entering named types: those are compared by themselves. */
export function compareTypes(comparison: Comparison, at: At, { from, to }: Both<AvroType>): void {
  if (from.kind === "union" || to.kind === "union") compareUnions(comparison, at, { from, to }, compareTypes);
  else if (from.kind === "primitive" && to.kind === "primitive") comparePrimitives(comparison, at, { from, to });
  else if (from.kind === "array" && to.kind === "array") {
    compareTypes(comparison, below(at, "items", { kind: "items" }), { from: from.items, to: to.items });
  } else if (from.kind === "map" && to.kind === "map") {
    compareTypes(comparison, below(at, "values", { kind: "values" }), { from: from.values, to: to.values });
  } else if (from.kind === "reference" && to.kind === "reference") compareReferences(comparison, at, { from, to });
  else reportReplaced(comparison, at, { from, to });
}

function reportReplaced(comparison: Comparison, at: At, { from, to }: Both<AvroType>): void {
  comparison.report(typeChanged, at, { before: writeType(from), after: writeType(to), reads: READS_NEITHER });
}

function comparePrimitives(comparison: Comparison, at: At, { from, to }: Both<AvroPrimitive>): void {
  if (from.name === to.name) {
    compareLogical(comparison, at, from.name, { from: from.logical, to: to.logical });
    return;
  }
  const told = { before: writeType(from), after: writeType(to) };
  const [backward, forward] = [isReadAs(from.name, to.name), isReadAs(to.name, from.name)];
  if (backward && forward) comparison.report(typeExchanged, at, told);
  else if (backward) comparison.report(typeWidened, at, { ...told, reads: READS_OLD_DATA });
  else if (forward) comparison.report(typeNarrowed, at, { ...told, reads: READS_NEW_DATA });
  else reportReplaced(comparison, at, { from, to });
}

/** Compares what a type means; decimals must have the same digits to be read at all. */
export function compareLogical(
  comparison: Comparison,
  at: At,
  plain: string,
  { from, to }: Both<AvroLogical | undefined>,
): void {
  const [before, after] = [from ? writeLogical(from) : plain, to ? writeLogical(to) : plain];
  if (before === after) return;
  const reads = from?.name === "decimal" && to?.name === "decimal" ? READS_NEITHER : undefined;
  comparison.report(logicalTypeChanged, at, { before, after, ...(reads ? { reads } : {}) });
}

function compareReferences(comparison: Comparison, at: At, { from, to }: Both<AvroReference>): void {
  const [older, newer] = [comparison.from.types.get(from.name), comparison.to.types.get(to.name)];
  const isSame = shortName(from.name) === shortName(to.name);
  if (!isSame && !newer?.aliases.includes(from.name) && !older?.aliases.includes(to.name)) {
    reportReplaced(comparison, at, { from, to });
    return;
  }
  const isFirst = !comparison.seen.has(`${from.name} ${to.name}`);
  comparison.visit({ from: from.name, to: to.name });
  if (from.name === to.name || !isFirst) return;
  const told = { before: from.name, after: to.name };
  if (isSame) {
    const isKept = newer?.aliases.includes(from.name);
    const eased = isKept ? ({ severity: "non-breaking", reason: "the old full name is an alias" } as const) : {};
    comparison.report(namespaceChanged, { ...at, subject: `\`${to.name}\`` }, { ...told, ...eased });
    return;
  }
  const reads = {
    backward: newer?.aliases.includes(from.name) ?? false,
    forward: older?.aliases.includes(to.name) ?? false,
  };
  comparison.report(typeRenamed, { ...at, subject: `\`${shortName(to.name)}\`` }, { ...told, reads });
}
