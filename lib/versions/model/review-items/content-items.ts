import { fingerprintOf } from "@/lib/core/digest";
import type { JsonValue } from "@/lib/specs/model";
import { childPointer } from "@/lib/specs/source/pointer";
import { contractDigest, contractText } from "./contract-digest";
import type { DefinitionPart } from "./definition-part";
import { isExtension, isProse, type MemberPosition, positionBelow } from "./member-position";
import { operationAt } from "./operation-at";
import { CONTENT_RULE, type ReviewItem } from "./review-item";

/** Above so many places the whole contract is one item. */
const MOST_PLACES = 2_000;

interface Place {
  pointer: string;
  file: string;
  was: string;
  is: string;
}

/**
 * Every place at which two contracts differ, whether or not the comparison knows what is written there: an approval that
 * covers all of them has seen all of the text. Prose and the order of keys are no difference; extensions have items of
 * their own. Where something is taken back its place differs no more; where it is replaced, it is another item.
 */
export function contentItems(before: readonly DefinitionPart[], after: readonly DefinitionPart[]): ReviewItem[] {
  const [was, is] = [byFile(before), byFile(after)];
  const places: Place[] = [];
  for (const file of new Set([...was.keys(), ...is.keys()])) {
    const position = file === "" ? "object" : "fragment";
    compare({ was: was.get(file), is: is.get(file), position, key: "" }, "", (pointer, from, to) => {
      if (places.length <= MOST_PLACES) places.push({ pointer, file, was: from, is: to });
    });
  }
  if (places.length <= MOST_PLACES) return places.map(itemOf);
  return [itemOf({ pointer: "", file: "", was: contractDigest(before), is: contractDigest(after) })];
}

const byFile = (parts: readonly DefinitionPart[]) => new Map(parts.map(({ file, data }) => [file, data]));

function itemOf({ pointer, file, was, is }: Place): ReviewItem {
  const place = `${file}#${pointer}`;
  return {
    fingerprint: fingerprintOf([CONTENT_RULE, place, was, is]),
    kind: "content",
    rule: CONTENT_RULE,
    severity: "dangerous",
    operation: file === "" ? operationAt(pointer) : null,
    message: `What is written at ${place} is not what it was.`,
  };
}

interface Sides {
  was: JsonValue | undefined;
  is: JsonValue | undefined;
  position: MemberPosition;
  /** Of the member that both are. */
  key: string;
}

type Found = (pointer: string, was: string, is: string) => void;

function compare({ was, is, position, key }: Sides, pointer: string, found: Found): void {
  if (!isObject(was) || !isObject(is) || position === "raw" || position === "wordings") {
    const [from, to] = [textOf(was, position, key), textOf(is, position, key)];
    if (from !== to) found(pointer, from, to);
    return;
  }
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(name), after.get(name)].map((member) =>
      member !== undefined && isProse(position, name, member) ? undefined : member,
    );
    if (isExtension(position, name)) continue;
    const below = { was: from, is: to, position: positionBelow(position, name), key: nameIn(position, name) };
    compare(below, childPointer(pointer, name), found);
  }
}

/** A name that somebody chose says nothing of what is below it. */
const nameIn = (position: MemberPosition, name: string) => (position === "object" ? name : "");

const isObject = (value: JsonValue | undefined): value is { [key: string]: JsonValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: JsonValue | undefined, position: MemberPosition, key: string) =>
  value === undefined ? "" : contractText(value, position, key);
