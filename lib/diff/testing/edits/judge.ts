import { compareSpecs } from "@/lib/diff/compare-specs";
import type { CompareOptions } from "@/lib/diff/comparable-spec";
import type { Change, Diff } from "@/lib/diff/model";
import { parseDocument } from "@/lib/diff/testing/documents/real-definitions";
import type { JsonObject } from "@/lib/specs/model";
import { type EditSide, isAsExpected, type SchemaEdit, type Verdict, worstOf } from "./edit";
import type { OperationSite, ProtocolEdit } from "./protocol-edit";
import { plainSchema, type Site } from "./site";

const OPTIONS: CompareOptions = { today: "2026-01-01" };

/** What the engine says of an edit, and of the same edit undone. */
export interface Judgement {
  there: Diff;
  back: Diff;
}

/** Compares two documents both ways. */
export function judge(before: JsonObject, after: JsonObject): Judgement {
  const [from, to] = [parseDocument(before), parseDocument(after)];
  return { there: compareSpecs(from, to, OPTIONS), back: compareSpecs(to, from, OPTIONS) };
}

/** Applies an edit to a schema at a place and compares. */
export function judgeAt(site: Site, edit: SchemaEdit): Judgement {
  const plain = plainSchema(edit.on);
  return judge(site.put({ ...plain, ...edit.before }), site.put({ ...plain, ...edit.after }));
}

/** Where all changes of an edit must be. */
export interface Whereabouts {
  operation?: string | null;
  begins?: string;
  contains?: string;
}

/** What is wrong with what the engine said; empty where it is right. */
export function mistakes(diff: Diff, expected: Verdict, where: Whereabouts): string[] {
  const worst = worstOf(diff.changes);
  const told = diff.changes.map((change) => `${change.id} at ${change.location}`).join("; ");
  const wrong = isAsExpected(expected, worst) ? [] : [`expected ${expected}, found ${worst}: ${told}`];
  const strays = diff.changes.filter((change) => !isAt(change, where));
  return [...wrong, ...strays.map((change) => `elsewhere: ${change.id}, ${change.operation}, ${change.location}`)];
}

function isAt(change: Change, { operation, begins = "", contains = "" }: Whereabouts): boolean {
  if (operation !== undefined && change.operation !== operation) return false;
  return change.location.startsWith(begins) && change.location.includes(contains);
}

/** The mistakes about an edit at a place, there and back; `seen` is shown both comparisons. */
export function mistakesAt(
  site: Site,
  side: EditSide,
  edit: SchemaEdit,
  seen: (diff: Diff) => void = () => {},
): string[] {
  const { there, back } = judgeAt(site, edit);
  seen(there);
  seen(back);
  return [
    ...mistakes(there, edit.there[side], site).map((mistake) => `there: ${mistake}`),
    ...mistakes(back, edit.back[side], site).map((mistake) => `back: ${mistake}`),
  ];
}

/** The mistakes about an edit of an operation, there and back; undefined where there is no place for it. */
export function mistakesAbout(site: OperationSite, edit: ProtocolEdit): string[] | undefined {
  const versions = edit.apply(site);
  if (!versions) return undefined;
  const { there, back } = judge(versions.before, versions.after);
  const where = { begins: edit.begins, ...(edit.isOfOperation ? { operation: site.key } : {}) };
  return [
    ...mistakes(there, edit.there, where).map((mistake) => `there: ${mistake}`),
    ...mistakes(back, edit.back, where).map((mistake) => `back: ${mistake}`),
  ];
}
