import { type Both, type Comparison, nameShape } from "@/lib/diff/smithy/comparison";
import type { ShapePair } from "@/lib/diff/smithy/shape-pair";
import { compareTraits } from "@/lib/diff/smithy/compare-traits";
import { enumNameChanged } from "@/lib/diff/smithy/rules/enum-name-changed";
import { enumValueAdded } from "@/lib/diff/smithy/rules/enum-value-added";
import { enumValueRemoved } from "@/lib/diff/smithy/rules/enum-value-removed";
import { memberOrderChanged } from "@/lib/diff/smithy/rules/member-order-changed";
import type { Schema } from "@/lib/specs/model";
import type { SmithyMember, SmithyShape } from "@/lib/specs/smithy/contract";
import { enumValueOf, traitOf } from "@/lib/specs/smithy/traits-of";

/** Compares enumerations by their values, which is what travels. */
export function compareEnum(comparison: Comparison, { from, to, usage }: ShapePair): void {
  const [before, after] = [byValue(from), byValue(to)];
  const subjectOf = (value: string): string => `Value \`${value}\` of \`${to.name}\``;
  for (const [value, older] of before) {
    const newer = after.get(value);
    const at = { trail: [to.name, value], operation: usage.operation, from: older.place, to: newer?.place ?? to.place };
    if (!newer)
      comparison.report(enumValueRemoved, at, {
        subject: subjectOf(value),
        ...(usage.sent
          ? { shownBy: "request", schemas: removedOnly(comparison.shapeSchemas({ from, to }), older) }
          : {}),
      });
    else {
      compareTraits(comparison, { from: older, to: newer }, at, subjectOf(value));
      if (older.name !== newer.name && !isImplied(older) && !isImplied(newer))
        comparison.report(enumNameChanged, at, { subject: subjectOf(value), before: older.name, after: newer.name });
    }
  }
  for (const [value, newer] of after) {
    if (before.has(value)) continue;
    const at = { trail: [to.name, value], operation: usage.operation, from: from.place, to: newer.place };
    const eased = usage.received ? {} : ({ severity: "non-breaking", reason: "callers only send it" } as const);
    comparison.report(enumValueAdded, at, { subject: subjectOf(value), ...eased });
  }
  const [order, newOrder] = [
    [...before.keys()].filter((value) => after.has(value)),
    [...after.keys()].filter((value) => before.has(value)),
  ];
  if (order.every((value, index) => value === newOrder[index])) return;
  const at = { trail: [to.name], operation: usage.operation, from: from.place, to: to.place };
  comparison.report(memberOrderChanged, at, { subject: nameShape(to), before: order, after: newOrder });
}

/** Of the older enumeration the one value: the search would take any that is gone. */
function removedOnly({ from, to }: Both<Schema | undefined>, one: SmithyMember): Both<Schema | undefined> {
  return { from: from && { ...from, enum: [enumValueOf(one)] }, to };
}

function byValue({ members }: SmithyShape): Map<string, SmithyMember> {
  return new Map([...members.values()].map((one) => [String(enumValueOf(one)), one]));
}

/** Names that `@enum` left open were made up when it was read. */
function isImplied(one: SmithyMember): boolean {
  return traitOf(one, "enumValue")?.isImplied === true;
}
