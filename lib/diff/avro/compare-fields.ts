import { below, within } from "@/lib/diff/avro/below";
import { compareNotes } from "@/lib/diff/avro/compare-notes";
import { compareTypes } from "@/lib/diff/avro/compare-types";
import type { At, Both } from "@/lib/diff/avro/at";
import type { Comparison } from "@/lib/diff/avro/comparison";
import { READS_BOTH, READS_NEW_DATA, READS_OLD_DATA } from "@/lib/diff/avro/judge";
import { defaultAdded } from "@/lib/diff/avro/rules/default-added";
import { defaultChanged } from "@/lib/diff/avro/rules/default-changed";
import { defaultRemoved } from "@/lib/diff/avro/rules/default-removed";
import { fieldAdded } from "@/lib/diff/avro/rules/field-added";
import { fieldOrderChanged } from "@/lib/diff/avro/rules/field-order-changed";
import { fieldRemoved } from "@/lib/diff/avro/rules/field-removed";
import { fieldRenamed } from "@/lib/diff/avro/rules/field-renamed";
import { requiredFieldAdded } from "@/lib/diff/avro/rules/required-field-added";
import { requiredFieldRemoved } from "@/lib/diff/avro/rules/required-field-removed";
import { sortOrderChanged } from "@/lib/diff/avro/rules/sort-order-changed";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { AvroField } from "@/lib/specs/avro/contract";

/** Compares the fields of a record, or the parameters of a message. */
export function compareFields(comparison: Comparison, at: At, { from, to }: Both<readonly AvroField[]>): void {
  const owner = at.trail.at(-1) ?? "";
  const subjectOf = ({ name }: AvroField): string => `Field \`${name}\` of \`${owner}\``;
  const { pairs, removed, added } = matchFields(from, to);
  for (const pair of pairs) {
    const place = within(at, pair.to.name, {
      from: [{ kind: "field", name: pair.from.name }],
      to: [{ kind: "field", name: pair.to.name }],
    });
    compareField(comparison, { ...place, subject: subjectOf(pair.to), from: pair.from.place, to: pair.to.place }, pair);
  }
  for (const older of removed) {
    const place = {
      ...below(at, older.name, { kind: "field", name: older.name }),
      subject: subjectOf(older),
      from: older.place,
    };
    if (older.default) comparison.report(fieldRemoved, place, { reads: READS_BOTH });
    else comparison.report(requiredFieldRemoved, place, { reads: READS_OLD_DATA });
  }
  for (const newer of added) {
    const place = {
      ...below(at, newer.name, { kind: "field", name: newer.name }),
      subject: subjectOf(newer),
      to: newer.place,
    };
    if (newer.default) comparison.report(fieldAdded, place, { reads: READS_BOTH });
    else comparison.report(requiredFieldAdded, place, { reads: READS_NEW_DATA });
  }
  const order = to.flatMap((newer) => pairs.filter((pair) => pair.to === newer).map((pair) => from.indexOf(pair.from)));
  if (order.some((index, position) => index < (order[position - 1] ?? -1))) comparison.report(fieldOrderChanged, at);
}

interface MatchedFields {
  pairs: Both<AvroField>[];
  removed: AvroField[];
  added: AvroField[];
}

/** Fields belong together by name, then where one has the other's name among its aliases. */
function matchFields(from: readonly AvroField[], to: readonly AvroField[]): MatchedFields {
  const free = new Map(from.map((field) => [field.name, field]));
  const pairs: Both<AvroField>[] = [];
  const left: AvroField[] = [];
  for (const newer of to) {
    const same = free.get(newer.name);
    if (same) pairs.push({ from: same, to: newer });
    else left.push(newer);
    free.delete(newer.name);
  }
  const byAlias = new Map([...free.values()].flatMap((older) => older.aliases.map((alias) => [alias, older] as const)));
  const added = left.filter((newer) => {
    const older =
      newer.aliases.map((alias) => free.get(alias)).find((one) => one !== undefined) ?? byAlias.get(newer.name);
    if (!older || !free.has(older.name)) return true;
    free.delete(older.name);
    pairs.push({ from: older, to: newer });
    return false;
  });
  return { pairs, removed: [...free.values()], added };
}

function compareField(comparison: Comparison, at: At, pair: Both<AvroField>): void {
  const { from, to } = pair;
  if (from.name !== to.name) {
    const backward = to.aliases.includes(from.name) || to.default !== undefined;
    const forward = from.aliases.includes(to.name) || from.default !== undefined;
    comparison.report(fieldRenamed, at, { before: from.name, reads: { backward, forward } });
  }
  compareTypes(comparison, at, { from: from.type, to: to.type });
  compareDefaults(comparison, at, pair);
  compareNotes(comparison, at, pair);
  if (from.order !== to.order) comparison.report(sortOrderChanged, at, { before: from.order, after: to.order });
}

function compareDefaults(comparison: Comparison, at: At, { from, to }: Both<AvroField>): void {
  const [before, after] = [from.default, to.default];
  if (before && !after) comparison.report(defaultRemoved, at, { before: before.value });
  else if (!before && after) comparison.report(defaultAdded, at, { after: after.value });
  else if (before && after && canonicalJson(before.value) !== canonicalJson(after.value))
    comparison.report(defaultChanged, at, { before: before.value, after: after.value });
}
