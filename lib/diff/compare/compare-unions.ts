import type { Schema } from "@/lib/specs/model";
import { propertySegment } from "./compare-objects";
import type { Segment } from "./difference";
import { compareDiscriminatorValues, isChosenByName } from "./compare-discriminators";
import { NULL } from "./kinds";
import { matchMembers, sortByKey } from "./match-members";
import { tagOf } from "./schema-side";
import { splitByTag } from "./split-by-tag";
import type { PairScope } from "./schema-pair";
import { isShapeless, type SchemaView, type Union } from "./schema-view";

/** Beyond this many members it is not looked for those that cover one another. */
const MAX_COVERING = 30;
/** Beyond this many pairs of members it is not looked for whether one covers another. */
const MAX_MEMBER_PAIRS = 10_000;

/**
 * Where one version has a plain schema and the other a choice of schemas, the plain one is a choice of one. Answers
 * whether that was so, and the pair is thereby compared.
 */
export function compareAsChoice(scope: PairScope, from: SchemaView, to: SchemaView): boolean {
  if (from.unions.length + to.unions.length !== 1) return false;
  const before = wholeChoice(scope, "from", from);
  const after = wholeChoice(scope, "to", to);
  if (after) compareSingleWithChoice(scope, after, withoutFrame(scope, "from", from, to));
  else if (before) compareChoiceWithSingle(scope, before, withoutFrame(scope, "to", to, from));
  return before !== undefined || after !== undefined;
}

/** The choice of a schema that says nothing else, or only names beside it what every member must have. */
function wholeChoice(scope: PairScope, which: "from" | "to", own: SchemaView): Union | undefined {
  const [union] = own.unions;
  if (!union || isShapeless(own)) return union;
  const isPlain = own.schema.oneOf !== undefined || own.schema.anyOf !== undefined;
  if (!isPlain || !isShapeless({ ...own, required: NO_NAMES })) return undefined;
  const { views } = scope[which];
  const beside = views.synthetic.withoutChoice(own.schema);
  const members = union.members.map((member) => {
    const { required } = views.of(member);
    return [...own.required].every((name) => required.has(name))
      ? member
      : (views.synthetic.conjoin([beside, member]) ?? member);
  });
  return { ...union, members };
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** A plain schema without what is said around the members of the other's choice, too: null, and the default. */
function withoutFrame(scope: PairScope, which: "from" | "to", single: SchemaView, frame: SchemaView): Schema {
  const { synthetic } = scope[which].views;
  const isShared = single.default !== undefined && frame.default !== undefined;
  const schema = isShared ? synthetic.withoutDefault(single.schema) : single.schema;
  return single.kinds & frame.kinds & NULL ? synthetic.notNull(schema) : schema;
}

/** Whether what one member of a `oneOf` allows, another allows as well, so that it is refused; and it is one of `all`. */
function refusesSome(scope: PairScope, { kind, members }: Union, all: Schema): boolean {
  if (kind !== "oneOf" || members.length > MAX_COVERING || isChosenByName(scope)) return false;
  return members.some(
    (member, index) =>
      scope.isWithin(member, all) &&
      members.some((other, position) => position !== index && scope.isWithin(member, other)),
  );
}

function compareSingleWithChoice(scope: PairScope, after: Union, single: Schema): void {
  const { from } = scope.pair;
  if (scope.pair.side === "request" && scope.isWithin(from, scope.pair.to)) {
    const others = after.members.filter((member) => !scope.isWithin(member, from));
    if (others.length > 0) scope.report({ aspect: "union/introduced", note: labels(others), to: after.place });
    return;
  }
  const split = splitByTag(single, scope.from, after.members, scope.to);
  const { pairs, come } = matchMembers(split?.parts ?? [single], after.members, scope.from, scope.to);
  if (split?.covered)
    scope.child(propertySegment(split.name), split.property, { ...split.covered, place: after.place });
  if (pairs.length === 0) scope.report({ aspect: "union-member/removed", name: memberLabel(from), from: from.place });
  for (const pair of pairs) scope.child(memberSegment(scope, "to", pair.to), pair.from, pair.to);
  if (refusesSome(scope, after, single)) scope.report({ aspect: "union/tightened", to: after.place });
  const strangers = come.filter((member) => !scope.isWithin(member, from));
  if (strangers.length === 0) return;
  scope.report({ aspect: "union/introduced", note: labels(strangers), to: after.place });
}

function compareChoiceWithSingle(scope: PairScope, before: Union, single: Schema): void {
  const { to } = scope.pair;
  if (scope.pair.side === "response" && scope.isWithin(to, scope.pair.from)) {
    for (const member of before.members) {
      if (!scope.isWithin(member, to)) reportMember(scope, "union-member/removed", "from", member);
    }
    return;
  }
  const split = splitByTag(single, scope.to, before.members, scope.from);
  const { pairs, gone } = matchMembers(before.members, split?.parts ?? [single], scope.from, scope.to);
  if (split?.covered)
    scope.child(propertySegment(split.name), { ...split.covered, place: before.place }, split.property);
  for (const pair of pairs) scope.child(memberSegment(scope, "from", pair.from), pair.from, pair.to);
  if (pairs.length === 0) scope.report({ aspect: "union-member/added", name: memberLabel(to), to: to.place });
  if (refusesSome(scope, before, single)) scope.report({ aspect: "union/loosened", from: before.place });
  for (const member of gone) {
    if (scope.isWithin(member, to)) continue;
    reportMember(scope, "union-member/removed", "from", member);
  }
}

/** Compares the choices of two schemas that both have some, or of which one gained or lost one beside other demands. */
export function compareUnions(scope: PairScope, from: SchemaView, to: SchemaView): void {
  const before = distributed(scope, "from", from, to);
  const after = distributed(scope, "to", to, from);
  pairUnions(scope, before, after, (older, newer) => unionKey(scope, "from", older) === unionKey(scope, "to", newer));
  pairUnions(scope, before, after, (older, newer) => older.kind === newer.kind);
  pairUnions(scope, before, after, () => true);
  for (const union of after) {
    if (scope.isWithin(scope.pair.from, { place: union.place, anyOf: union.members })) continue;
    scope.report({ aspect: "choice/added", note: labels(union.members), to: union.place });
  }
  for (const union of before)
    scope.report({ aspect: "choice/removed", note: labels(union.members), from: union.place });
}

/**
 * The choices of a schema. Where this schema says things beside its one choice that the other says within its own, they
 * are said within the choice: `a and (b or c)` is `(a and b) or (a and c)`.
 */
function distributed(scope: PairScope, which: "from" | "to", own: SchemaView, other: SchemaView): Union[] {
  const [union] = own.unions;
  if (!union || !isDrawnOut(own, other)) return [...own.unions];
  const { views } = scope[which];
  const beside = views.synthetic.withoutChoice(own.schema);
  const members = union.members.map((member) => views.synthetic.conjoin([beside, member]) ?? member);
  return [{ ...union, members }];
}

/** Whether the one of two schemas with one choice each says something beside it, and the other does not. */
export function isDrawnOut(own: SchemaView, other: SchemaView): boolean {
  if (own.unions.length !== 1 || other.unions.length !== 1) return false;
  const isPlain = own.schema.oneOf !== undefined || own.schema.anyOf !== undefined;
  return isPlain && !isShapeless(own) && isShapeless(other);
}

/** Compares choices that belong together, and takes them off both lists; in an order that the writing does not change. */
function pairUnions(
  scope: PairScope,
  before: Union[],
  after: Union[],
  belong: (older: Union, newer: Union) => boolean,
): void {
  if (before.length > 1) sortByKey(before, (union) => unionKey(scope, "from", union));
  if (after.length > 1) sortByKey(after, (union) => unionKey(scope, "to", union));
  for (const older of [...before]) {
    const index = after.findIndex((newer) => belong(older, newer));
    const [newer] = index < 0 ? [] : after.splice(index, 1);
    if (!newer) continue;
    before.splice(before.indexOf(older), 1);
    compareChoices(scope, older, newer);
  }
}

function unionKey(scope: PairScope, which: "from" | "to", union: Union): string {
  return `${union.kind} ${union.members
    .map((member) => scope[which].shape(member))
    .sort()
    .join()}`;
}

function compareChoices(scope: PairScope, before: Union, after: Union): void {
  const { pairs, gone, come } = matchMembers(before.members, after.members, scope.from, scope.to);
  for (const pair of pairs) {
    const segment = memberSegment(scope, "from", pair.from);
    scope.child(segment, ...closedMembers(scope, pair.from, pair.to));
    compareDiscriminatorValues(scope, segment, pair.from, pair.to);
  }
  const isSmall = (gone.length + come.length) * (before.members.length + after.members.length) <= MAX_MEMBER_PAIRS;
  for (const member of gone) {
    if (isSmall && after.members.some((other) => scope.isWithin(member, other))) continue;
    reportMember(scope, "union-member/removed", "from", member);
  }
  for (const member of come) {
    if (isSmall && before.members.some((other) => scope.isWithin(member, other))) continue;
    reportMember(scope, "union-member/added", "to", member);
  }
  if (before.kind === after.kind || isChosenByName(scope) || areTellable(scope, after.members)) return;
  scope.report({ aspect: after.kind === "oneOf" ? "union/tightened" : "union/loosened", to: after.place });
}

/** More names than this are not held against the members of a choice. */
const MAX_CLOSED_NAMES = 200;

/**
 * Two members of choices, closed where the schemas around the choices close them: with `unevaluatedProperties: false`
 * around it, a member that names one more property allows one more.
 */
function closedMembers(scope: PairScope, from: Schema, to: Schema): [Schema, Schema] {
  const before = scope.from.views.of(scope.pair.from);
  const after = scope.to.views.of(scope.pair.to);
  if (!before.closesChoices || !after.closesChoices) return [from, to];
  if (from.additionalProperties || to.additionalProperties) return [from, to];
  const names = [...new Set([...before.properties.keys(), ...after.properties.keys()])].sort();
  if (names.length > MAX_CLOSED_NAMES) return [from, to];
  return [scope.from.views.synthetic.closed(from, names), scope.to.views.synthetic.closed(to, names)];
}

/** Whether a value surely matches one member at most, so that `oneOf` and `anyOf` are the same. */
function areTellable(scope: PairScope, members: readonly Schema[]): boolean {
  const tags = new Set(members.map((member) => tagOf(member, scope.to)));
  const names = new Set([...tags].map((tag) => tag?.slice(0, tag.indexOf("="))));
  if (tags.size === members.length && !tags.has(undefined) && names.size === 1) return true;
  let seen = 0;
  for (const member of members) {
    const { kinds } = scope.to.views.of(member);
    if (seen & kinds) return false;
    seen |= kinds;
  }
  return true;
}

function reportMember(
  scope: PairScope,
  aspect: "union-member/removed" | "union-member/added",
  which: "from" | "to",
  member: Schema,
): void {
  const segment = memberSegment(scope, which, member);
  scope.report({ aspect, segment, name: memberLabel(member), [which]: member.place });
}

/** A member is known by its tag, else by its shape: never by the name of its schema. */
function memberSegment(scope: PairScope, which: "from" | "to", member: Schema): Segment {
  const tag = tagOf(member, scope[which]) ?? scope[which].shape(member, 2);
  return { label: memberLabel(member), key: `|${tag}`, path: "" };
}

/** The names of several members, for people only: names of schemas must not reach a fingerprint. */
function labels(members: readonly Schema[]): string {
  return members.map(memberLabel).sort().join(", ");
}

function memberLabel(member: Schema): string {
  return member.name ?? member.title ?? member.format ?? member.types?.join(" or ") ?? "unnamed option";
}
