import { within } from "@/lib/diff/avro/below";
import type { At, Both } from "@/lib/diff/avro/at";
import type { Comparison } from "@/lib/diff/avro/comparison";
import { READS_BOTH, READS_NEW_DATA, READS_OLD_DATA } from "@/lib/diff/avro/judge";
import { unionBranchAdded } from "@/lib/diff/avro/rules/union-branch-added";
import { unionBranchRemoved } from "@/lib/diff/avro/rules/union-branch-removed";
import { unionOrderChanged } from "@/lib/diff/avro/rules/union-order-changed";
import type { Step } from "@/lib/diff/avro/witness/sample-datum";
import type { AvroContract, AvroType } from "@/lib/specs/avro/contract";
import { shortName } from "@/lib/specs/avro/names";
import { isReadAs } from "@/lib/specs/avro/promotions";
import { writeType } from "@/lib/specs/avro/write-type";

type Compare = (comparison: Comparison, at: At, types: Both<AvroType>) => void;

interface Branch {
  type: AvroType;
  index: number;
}

/** Compares two types of which one at least is a union; the other is taken for a union of one. */
export function compareUnions(comparison: Comparison, at: At, { from, to }: Both<AvroType>, compare: Compare): void {
  const sides = { from: branchesOf(from), to: branchesOf(to) };
  const stepTo = (side: "from" | "to", { index }: Branch): Step[] =>
    (side === "from" ? from : to).kind === "union" ? [{ kind: "branch", index }] : [];
  const matched = matchBranches(comparison, sides);
  const removed = sides.from.filter((one) => !matched.some((pair) => pair.from === one));
  const added = sides.to.filter((one) => !matched.some((pair) => pair.to === one));
  const [gone, come] = [removed[0], added[0]];
  // One for one: a branch that changed its type, not one that went and one that came.
  if (gone && come && removed.length === 1 && added.length === 1 && isRelated(gone.type, come.type)) {
    matched.push({ from: gone, to: come });
    removed.length = 0;
    added.length = 0;
  }
  for (const pair of matched) {
    const steps = { from: stepTo("from", pair.from), to: stepTo("to", pair.to) };
    compare(comparison, within(at, labelOf(pair.from.type), steps), { from: pair.from.type, to: pair.to.type });
  }
  for (const one of removed) {
    const place = within(at, labelOf(one.type), { from: stepTo("from", one), to: [] });
    const isRead = sides.to.some(({ type }) => isReadable(one.type, type));
    comparison.report(unionBranchRemoved, place, {
      name: writeType(one.type),
      reads: isRead ? READS_BOTH : READS_NEW_DATA,
    });
  }
  for (const one of added) {
    const place = within(at, labelOf(one.type), { from: [], to: stepTo("to", one) });
    const isRead = sides.from.some(({ type }) => isReadable(one.type, type));
    comparison.report(unionBranchAdded, place, {
      name: writeType(one.type),
      reads: isRead ? READS_BOTH : READS_OLD_DATA,
    });
  }
  const order = matched.map((pair) => pair.to.index);
  if (order.some((index, position) => index < (order[position - 1] ?? -1)))
    comparison.report(unionOrderChanged, at, { before: writeType(from), after: writeType(to) });
}

function branchesOf(type: AvroType): Branch[] {
  return (type.kind === "union" ? type.branches : [type]).map((branch, index) => ({ type: branch, index }));
}

function labelOf(type: AvroType): string {
  return type.kind === "reference" || type.kind === "primitive" ? shortName(type.name) : type.kind;
}

/** Pairs branches of one kind and name, then those that an alias connects; in the order of the older union. */
function matchBranches({ from, to }: { from: AvroContract; to: AvroContract }, sides: Both<Branch[]>): Both<Branch>[] {
  const free = new Set(sides.to);
  const pairs: Both<Branch>[] = [];
  const rounds: ((older: AvroType, newer: AvroType) => boolean)[] = [
    (older, newer) => fullNameOf(older) === fullNameOf(newer),
    (older, newer) => labelOf(older) === labelOf(newer) && older.kind === newer.kind,
    (older, newer) =>
      older.kind === "reference" &&
      newer.kind === "reference" &&
      ((to.types.get(newer.name)?.aliases.includes(older.name) ?? false) ||
        (from.types.get(older.name)?.aliases.includes(newer.name) ?? false)),
  ];
  for (const isPair of rounds) {
    for (const older of sides.from) {
      if (pairs.some((pair) => pair.from === older)) continue;
      const newer = [...free].find(({ type }) => isPair(older.type, type));
      if (!newer) continue;
      free.delete(newer);
      pairs.push({ from: older, to: newer });
    }
  }
  return pairs.sort((left, right) => left.from.index - right.from.index);
}

function fullNameOf(type: AvroType): string {
  return type.kind === "reference" || type.kind === "primitive" ? `${type.kind} ${type.name}` : type.kind;
}

/** Whether two branches may be one that changed. */
function isRelated(from: AvroType, to: AvroType): boolean {
  return isReadable(from, to) || isReadable(to, from);
}

/** Whether data of a branch is read as another one of another name: only of primitives. */
function isReadable(writer: AvroType, reader: AvroType): boolean {
  return writer.kind === "primitive" && reader.kind === "primitive" && isReadAs(writer.name, reader.name);
}
