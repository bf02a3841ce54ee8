import { RULES } from "@/lib/diff/protobuf/rules/index";
import type { ProtoEnum, ProtoEnumValue, ProtoField } from "@/lib/specs/protobuf/contract";
import { breaks } from "./breaks";
import { compareNotes } from "./compare-notes";
import { compareReserved, isReserved } from "./compare-reserved";
import { pairMembers } from "./pair-members";
import type { ProtobufWalk, TypePair } from "./protobuf-walk";

/** Compares two versions of an enum. */
export function compareEnum(walk: ProtobufWalk, type: TypePair, before: ProtoEnum, after: ProtoEnum): void {
  const values = pairMembers(before.values, after.values);
  for (const [from, to] of values.pairs) compareValue(walk, type, from, to);
  for (const { name, number, place } of values.removed) {
    const { byName, byNumber } = isReserved(after, name, number);
    walk.report({
      rule: byName && byNumber ? RULES.enumValueRemovedReserved : RULES.enumValueRemoved,
      type,
      path: [name],
      subject: `Enum value \`${type.from}.${name}\``,
      before: number,
      note: breaks("source", ...(byName ? [] : (["JSON"] as const)), ...(byNumber ? [] : (["wire"] as const))),
      from: place,
      to: after.place,
    });
  }
  for (const { name, number, place } of values.added) {
    const isReceived = walk.isReceived(type);
    walk.report({
      rule: RULES.enumValueAdded,
      type,
      path: [name],
      subject: `Enum value \`${type.to}.${name}\``,
      after: number,
      note: isReceived ? whatOlderReadersDo(before) : "only callers send it",
      from: before.place,
      to: place,
      severity: isReceived ? undefined : "non-breaking",
    });
  }
  if (before.isClosed !== after.isClosed)
    walk.report({
      rule: RULES.enumOpennessChanged,
      type,
      path: [],
      subject: `Enum \`${type.to}\``,
      before: before.isClosed ? "closed" : "open",
      after: after.isClosed ? "closed" : "open",
      note: breaks("source", ...(after.isClosed ? (["wire"] as const) : [])),
      from: before.place,
      to: after.place,
    });
  compareReserved(walk, type, before, after, after.values);
}

function whatOlderReadersDo({ isClosed }: ProtoEnum): string {
  return isClosed ? "older readers drop it as unknown" : "older readers see a number without a name";
}

function compareValue(walk: ProtobufWalk, type: TypePair, from: ProtoEnumValue, to: ProtoEnumValue): void {
  const shared = {
    type,
    path: [to.name],
    subject: `Enum value \`${type.to}.${to.name}\``,
    from: from.place,
    to: to.place,
  };
  if (from.name !== to.name)
    walk.report({
      ...shared,
      rule: RULES.enumValueRenamed,
      before: from.name,
      after: to.name,
      note: breaks("source", "JSON"),
    });
  if (from.number !== to.number)
    walk.report({
      ...shared,
      rule: RULES.enumValueNumberChanged,
      before: from.number,
      after: to.number,
      note: breaks("wire"),
      proof: walk.witness(type, holderOf(type.from, from), holderOf(type.to, to), from.name),
    });
  compareNotes(walk, type, [to.name], from, to, "Enum value");
}

/** A field that holds a value of an enum, in a message of its own: where it stands makes no difference to its number. */
function holderOf(name: string, { place }: ProtoEnumValue): ProtoField {
  return {
    place,
    name: "value",
    jsonName: "value",
    number: 1,
    presence: "explicit",
    type: { kind: "enum", name },
    written: name,
    deprecated: false,
    options: [],
    isPacked: false,
    isDelimited: false,
    fieldFile: place.file,
  };
}
