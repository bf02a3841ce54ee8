import { RULES } from "@/lib/diff/protobuf/rules/index";
import type { Place } from "@/lib/specs/model";
import type { ProtoReserved } from "@/lib/specs/protobuf/contract";
import { type Breakable, breaks } from "./breaks";
import type { Numbered } from "./pair-members";
import type { ProtobufWalk, TypePair } from "./protobuf-walk";

interface Reserving {
  place: Place;
  reserved: ProtoReserved;
}

/** Whether a name and a number are reserved. */
export function isReserved(
  { reserved }: Reserving,
  name: string,
  number: number,
): { byName: boolean; byNumber: boolean } {
  return {
    byName: reserved.names.some((one) => one.name === name),
    byNumber: reserved.ranges.some(({ start, end }) => start <= number && number <= end),
  };
}

/** Compares what may not be used: a name or number that is free again can be given a new meaning. */
export function compareReserved(
  walk: ProtobufWalk,
  type: TypePair,
  before: Reserving,
  after: Reserving,
  members: readonly Numbered[],
): void {
  const report = (what: string, text: string, from: Place, isUsed: boolean, form: Breakable): void =>
    walk.report({
      rule: isUsed ? RULES.reservedUsed : RULES.reservedRemoved,
      type,
      path: ["reserved", what],
      subject: `The reserved ${text} of \`${type.to}\``,
      ...(isUsed ? { note: breaks(form) } : {}),
      from,
      to: after.place,
    });
  const names = new Set(after.reserved.names.map(({ name }) => name));
  const used = new Set(members.map(({ name }) => name));
  for (const { name, place } of before.reserved.names)
    if (!names.has(name)) report(name, `name \`${name}\``, place, used.has(name), "JSON");
  const covers = unionOf(after.reserved);
  for (const { start, end, place } of before.reserved.ranges) {
    if (covers.some((range) => range.start <= start && end <= range.end)) continue;
    const isUsed = members.some(({ number }) => start <= number && number <= end);
    const text = start === end ? `number ${start}` : `numbers ${start} to ${end}`;
    report(start === end ? String(start) : `${start}-${end}`, text, place, isUsed, "wire");
  }
}

/** Ranges that touch or overlap count as one: `1 to 3, 4` covers `2 to 4`. */
function unionOf({ ranges }: ProtoReserved): { start: number; end: number }[] {
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
}
