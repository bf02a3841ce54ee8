import { RULES } from "@/lib/diff/protobuf/rules/index";
import type { ProtoField, ProtoMessage } from "@/lib/specs/protobuf/contract";
import { breaks } from "./breaks";
import { compareField } from "./compare-field";
import { compareNotes } from "./compare-notes";
import { compareOneofs } from "./compare-oneofs";
import { compareReserved, isReserved } from "./compare-reserved";
import { demandOf } from "./field-demand";
import { pairMembers } from "./pair-members";
import type { ProtobufWalk, TypePair } from "./protobuf-walk";

/** Compares two versions of a message. */
export function compareMessage(walk: ProtobufWalk, type: TypePair, before: ProtoMessage, after: ProtoMessage): void {
  compareNotes(walk, type, [], before, after, "Message");
  const fields = pairMembers(before.fields, after.fields);
  for (const [from, to] of fields.pairs) compareField(walk, type, from, to);
  for (const field of fields.removed) reportRemoved(walk, type, field, after);
  for (const field of fields.added) reportAdded(walk, type, field, before);
  compareOneofs(walk, type, before, after, fields.pairs);
  compareReserved(walk, type, before, after, after.fields);
  compareExtensionRanges(walk, type, before, after);
}

function reportRemoved(walk: ProtobufWalk, type: TypePair, field: ProtoField, after: ProtoMessage): void {
  const { name, number, place } = field;
  const { byName, byNumber } = isReserved(after, name, number);
  walk.report({
    rule: byName && byNumber ? RULES.fieldRemovedReserved : RULES.fieldRemoved,
    type,
    path: [name],
    subject: `Field \`${type.from}.${name}\``,
    before: number,
    note: breaks("source", ...(byName ? [] : (["JSON"] as const)), ...(byNumber ? [] : (["wire"] as const))),
    from: place,
    to: after.place,
  });
}

function reportAdded(walk: ProtobufWalk, type: TypePair, field: ProtoField, before: ProtoMessage): void {
  const { name, number, place, oneof } = field;
  const shared = {
    type,
    path: [name],
    subject: `Field \`${type.to}.${name}\``,
    after: number,
    to: place,
    from: before.place,
  };
  const demand = demandOf(field);
  if (demand === "wire")
    walk.report({ ...shared, rule: RULES.fieldAddedRequired, note: breaks("source", "JSON", "wire") });
  else if (demand === "asked" && walk.isSent(type) && walk.use(type))
    walk.report({ ...shared, rule: RULES.fieldAddedRequired, note: "the service asks for it in requests" });
  else if (oneof !== undefined && before.oneofs.some((one) => one.name === oneof))
    walk.report({
      ...shared,
      rule: RULES.oneofFieldAdded,
      note: `in \`oneof ${oneof}\``,
      severity: walk.isReceived(type) ? undefined : "non-breaking",
    });
  else walk.report({ ...shared, rule: RULES.fieldAdded });
}

function compareExtensionRanges(walk: ProtobufWalk, type: TypePair, before: ProtoMessage, after: ProtoMessage): void {
  for (const { start, end, place } of before.extensionRanges) {
    const isCovered = after.extensionRanges.some((range) => range.start <= start && end <= range.end);
    if (isCovered) continue;
    walk.report({
      rule: RULES.extensionRangeRemoved,
      type,
      path: ["extensions", `${start}-${end}`],
      subject: `Extension range ${start} to ${end} of \`${type.from}\``,
      note: breaks("source"),
      from: place,
      to: after.place,
    });
  }
}
