import { RULES } from "@/lib/diff/protobuf/rules/index";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { ProtoField } from "@/lib/specs/protobuf/contract";
import { behavioursOf } from "@/lib/specs/protobuf/model/build-schemas";
import { type Breakable, breaks } from "./breaks";
import { compareFieldType, typeFit } from "./compare-field-type";
import { compareNotes } from "./compare-notes";
import { demandOf } from "./field-demand";
import type { FieldReport, Noted, ProtobufWalk, TypePair } from "./protobuf-walk";
import { typeText } from "./wire-form";

/** Compares two versions of a field. */
export function compareField(walk: ProtobufWalk, type: TypePair, from: ProtoField, to: ProtoField): void {
  const shared: FieldReport = {
    type,
    path: [to.name],
    subject: `Field \`${type.to}.${to.name}\``,
    from: from.place,
    to: to.place,
  };
  if (from.name !== to.name && isReused(walk, from, to)) {
    walk.report({
      ...shared,
      rule: RULES.fieldNumberReused,
      before: `${typeText(from)} ${from.name}`,
      after: `${typeText(to)} ${to.name}`,
      note: breaks("source", "JSON", "wire"),
      proof: walk.witness(type, from, to),
    });
    return;
  }
  compareNames(walk, shared, from, to);
  compareFieldType(walk, shared, from, to);
  comparePresence(walk, shared, from, to);
  compareBehaviours(walk, shared, from, to);
  if (canonicalJson(from.default) !== canonicalJson(to.default))
    walk.report({
      ...shared,
      rule: RULES.fieldDefaultChanged,
      before: from.default ?? null,
      after: to.default ?? null,
      note: breaks("source", "wire"),
    });
  if (from.isDelimited !== to.isDelimited)
    walk.report({
      ...shared,
      rule: RULES.fieldEncodingChanged,
      note: breaks("wire"),
      proof: walk.witness(type, from, to),
    });
  else if (from.isPacked !== to.isPacked && from.presence === to.presence)
    walk.report({ ...shared, rule: RULES.fieldPackingChanged, before: from.isPacked, after: to.isPacked });
  compareNotes(walk, type, [to.name], from, to, "Field");
}

/** Another name and a type that cannot be read as the old one: it is another field. */
function isReused(walk: ProtobufWalk, from: ProtoField, to: ProtoField): boolean {
  const isMap = [from, to].filter(({ presence }) => presence === "map").length === 1;
  return isMap || !typeFit(walk, from, to).wire;
}

function compareNames(walk: ProtobufWalk, shared: FieldReport, from: ProtoField, to: ProtoField): void {
  if (from.number !== to.number)
    walk.report({
      ...shared,
      rule: RULES.fieldNumberChanged,
      before: from.number,
      after: to.number,
      note: breaks("wire"),
      proof: walk.witness(shared.type, from, to),
    });
  if (from.name !== to.name)
    walk.report({
      ...shared,
      rule: RULES.fieldRenamed,
      before: from.name,
      after: to.name,
      note: breaks("source", ...(from.jsonName === to.jsonName ? [] : (["JSON"] as const))),
    });
  else if (from.jsonName !== to.jsonName)
    walk.report({
      ...shared,
      rule: RULES.fieldJsonNameChanged,
      before: from.jsonName,
      after: to.jsonName,
      note: breaks("JSON"),
    });
}

/** Whether a field can be left out, and whether that can be seen. Lists and maps are the matter of its type. */
function comparePresence(walk: ProtobufWalk, shared: FieldReport, from: ProtoField, to: ProtoField): void {
  if (from.presence === to.presence) return;
  const isMany = [from.presence, to.presence].some((presence) => presence === "repeated" || presence === "map");
  if (isMany) return;
  const report = (rule: Noted["rule"], ...broken: Breakable[]) =>
    walk.report({ ...shared, rule, before: from.presence, after: to.presence, note: breaks(...broken) });
  if (to.presence === "required") report(RULES.fieldBecameRequired, "JSON", "wire");
  else if (from.presence === "required") report(RULES.fieldBecameOptional, "source", "JSON", "wire");
  // Into and out of a oneof, presence changes with it, and that is said there.
  else if (from.oneof === to.oneof) report(RULES.fieldPresenceChanged, "source");
}

/** What `google.api.field_behavior` promises of a field. */
function compareBehaviours(walk: ProtobufWalk, shared: FieldReport, from: ProtoField, to: ProtoField): void {
  const before = behavioursOf(from);
  const after = behavioursOf(to);
  const isAsked = demandOf(to) === "asked";
  if (isAsked !== (demandOf(from) === "asked") && walk.use(shared.type) && walk.isSent(shared.type))
    walk.report({ ...shared, rule: isAsked ? RULES.fieldAsked : RULES.fieldNoLongerAsked });
  const others = (all: ReadonlySet<string>): string[] =>
    [...all].filter((one) => one === "OUTPUT_ONLY" || one === "INPUT_ONLY" || one === "IMMUTABLE").sort();
  const [older, newer] = [others(before), others(after)];
  if (older.join() === newer.join()) return;
  const isLoosened = newer.every((one) => before.has(one));
  walk.report({
    ...shared,
    rule: RULES.fieldBehaviorChanged,
    before: older,
    after: newer,
    severity: isLoosened && !older.includes("INPUT_ONLY") ? "non-breaking" : undefined,
  });
}
