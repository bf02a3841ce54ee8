import { type Both, type Comparison, nameMember, nameShape } from "@/lib/diff/smithy/comparison";
import { compareConstraints } from "@/lib/diff/smithy/compare-constraints";
import { compareOptionality } from "@/lib/diff/smithy/compare-optionality";
import type { ShapePair } from "@/lib/diff/smithy/shape-pair";
import { compareTraits } from "@/lib/diff/smithy/compare-traits";
import { memberAdded } from "@/lib/diff/smithy/rules/member-added";
import { memberOrderChanged } from "@/lib/diff/smithy/rules/member-order-changed";
import { memberRemoved } from "@/lib/diff/smithy/rules/member-removed";
import { memberTargetChanged } from "@/lib/diff/smithy/rules/member-target-changed";
import { requiredMemberAdded } from "@/lib/diff/smithy/rules/required-member-added";
import { unionMemberAdded } from "@/lib/diff/smithy/rules/union-member-added";
import { unionMemberRemoved } from "@/lib/diff/smithy/rules/union-member-removed";
import type { Schema } from "@/lib/specs/model";
import type { SmithyMember } from "@/lib/specs/smithy/contract";
import { defaultOf, hasTrait } from "@/lib/specs/smithy/traits-of";

const SIMPLE_REASON = "the same values travel, under the name of another type";
const NAMED_REASON = "generated code has a type of another name; the values are compared by themselves";
const COMPOUND: ReadonlySet<string> = new Set(["structure", "union", "list", "map", "enum", "intEnum"]);

/** Compares the members of structures, unions, lists and maps. */
export function compareMembers(comparison: Comparison, pair: ShapePair, visit: (pair: Both<string>) => void): void {
  const { from, to } = pair;
  for (const older of from.members.values()) {
    const newer = to.members.get(older.name);
    if (newer) compareMember(comparison, pair, { from: older, to: newer }, visit);
    else reportRemoved(comparison, pair, older);
  }
  for (const newer of to.members.values()) if (!from.members.has(newer.name)) reportAdded(comparison, pair, newer);
  compareOrder(comparison, pair);
}

function reportRemoved(comparison: Comparison, { from, to, usage }: ShapePair, older: SmithyMember): void {
  const isUnion = from.type === "union";
  const rule = isUnion ? unionMemberRemoved : memberRemoved;
  const shown =
    isUnion && usage.sent ? ({ shownBy: "request", schemas: comparison.shapeSchemas({ from, to }) } as const) : {};
  const at = { trail: [to.name, older.name], operation: usage.operation, from: older.place, to: to.place };
  comparison.report(rule, at, { subject: nameMember(from, older), ...shown });
}

function reportAdded(comparison: Comparison, { from, to, usage }: ShapePair, newer: SmithyMember): void {
  const at = { trail: [to.name, newer.name], operation: usage.operation, from: from.place, to: newer.place };
  const subject = nameMember(to, newer);
  if (to.type === "union") {
    const eased = usage.received ? {} : ({ severity: "non-breaking", reason: "callers only send it" } as const);
    comparison.report(unionMemberAdded, at, { subject, ...eased });
  } else if (hasTrait(newer, "required") && defaultOf(newer) === undefined) {
    const eased = usage.sent ? {} : ({ severity: "non-breaking", reason: "callers only receive it" } as const);
    const schemas = comparison.shapeSchemas({ from, to });
    comparison.report(requiredMemberAdded, at, { subject, shownBy: "request", about: newer.name, schemas, ...eased });
  } else comparison.report(memberAdded, at, { subject });
}

function compareMember(
  comparison: Comparison,
  pair: ShapePair,
  members: Both<SmithyMember>,
  visit: (pair: Both<string>) => void,
): void {
  const { from, to, usage } = pair;
  const at = {
    trail: [to.name, members.to.name],
    operation: usage.operation,
    from: members.from.place,
    to: members.to.place,
    schemas: memberSchemas(comparison.shapeSchemas({ from, to }), members.to.name),
  };
  const subject = nameMember(to, members.to);
  compareTraits(comparison, members, at, subject);
  if (to.type === "structure") compareOptionality(comparison, pair, members, at);
  const targets = { from: members.from.target, to: members.to.target };
  const types = { from: comparison.typeOf("from", targets.from), to: comparison.typeOf("to", targets.to) };
  visit(targets);
  if (targets.from === targets.to) {
    compareConstraints(comparison, members, at, subject, usage);
    return;
  }
  const isSameType = types.from !== undefined && types.from === types.to;
  const eased = !isSameType
    ? {}
    : COMPOUND.has(types.to ?? "")
      ? ({ severity: "dangerous", reason: NAMED_REASON } as const)
      : ({ severity: "non-breaking", reason: SIMPLE_REASON } as const);
  const shownBy = usage.sent ? "request" : "response";
  comparison.report(memberTargetChanged, at, {
    shownBy,
    subject,
    before: targets.from,
    after: targets.to,
    ...eased,
  });
  if (isSameType) compareConstraints(comparison, members, at, subject, usage);
}

/** What a member holds: of a structure by its name, of a list or map what it is made of. */
function memberSchemas({ from, to }: Both<Schema | undefined>, name: string): Both<Schema | undefined> {
  const within = (schema: Schema | undefined): Schema | undefined =>
    schema?.properties?.get(name) ??
    (name === "member" ? schema?.items : undefined) ??
    (name === "value" ? schema?.additionalProperties : undefined);
  return { from: within(from), to: within(to) };
}

/** The order of members that both have: what is new may stand anywhere. */
function compareOrder(comparison: Comparison, { from, to, usage }: ShapePair): void {
  const before = [...from.members.keys()].filter((name) => to.members.has(name));
  const after = [...to.members.keys()].filter((name) => from.members.has(name));
  if (before.every((name, index) => name === after[index])) return;
  const at = { trail: [to.name], operation: usage.operation, from: from.place, to: to.place };
  comparison.report(memberOrderChanged, at, { subject: nameShape(to), before, after });
}
