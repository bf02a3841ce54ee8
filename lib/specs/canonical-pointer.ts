import type { JsonValue } from "@/lib/specs/model";
import { childPointer, pointerSegments } from "@/lib/specs/source/pointer";
import { member } from "@/lib/specs/source/source-node";

/** Members that say which item of a list one is, in the order of trust. */
const NAMES = ["name", "$ref", "operationId", "url"];

/**
 * A pointer in which items of lists are named by what they are, not by where they stand: `/parameters/limit@query` for
 * `/parameters/3`. It stays the same when an item is put in before. Equal items are told apart by their order.
 */
export function canonicalPointer(data: JsonValue, pointer: string): string {
  let value: JsonValue | undefined = data;
  let canonical = "";
  for (const segment of pointerSegments(pointer)) {
    if (Array.isArray(value)) {
      const index = Number(segment);
      canonical = childPointer(canonical, nameInList(value, index) ?? segment);
      value = value[index];
    } else {
      canonical = childPointer(canonical, segment);
      value = member(value, segment);
    }
  }
  return canonical;
}

function nameInList(list: readonly JsonValue[], index: number): string | undefined {
  const name = nameOf(list[index]);
  if (name === undefined) return undefined;
  const before = list.slice(0, index).filter((item) => nameOf(item) === name).length;
  return before === 0 ? name : `${name}#${before}`;
}

function nameOf(item: JsonValue | undefined): string | undefined {
  if (typeof item === "string") return item;
  const name = NAMES.map((key) => member(item, key)).find((value) => typeof value === "string");
  if (typeof name !== "string") return undefined;
  const location = member(item, "in");
  return typeof location === "string" ? `${name}@${location}` : name;
}
