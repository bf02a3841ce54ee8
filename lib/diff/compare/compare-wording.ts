import type { JsonValue, Schema } from "@/lib/specs/model";
import type { LocalDifference } from "./difference";
import { isSameJson } from "./same-json";

/** Extensions that the comparison reads as something else than words. */
const READ = new Set(["x-sunset", "x-nullable"]);
/** A wrapper of one schema says what the schema says; wrappers are looked through this deep. */
const MAX_WRAPPERS = 8;

/** Whether two schemas say the same to people and tools. Quick, for the many that do. */
export function isSameWording(from: Schema, to: Schema): boolean {
  return (
    from.title === to.title &&
    from.description === to.description &&
    isSameJson(from.examples, to.examples) &&
    isSameJson(from.extensions, to.extensions)
  );
}

/** Compares what schemas tell people and tools beside what they demand: title, description, examples and extensions. */
export function compareWording(from: Schema, to: Schema): LocalDifference[] {
  if (isSameWording(from, to) && isUnwrapped(from) && isUnwrapped(to)) return [];
  const found: LocalDifference[] = [];
  const at = { from: from.place, to: to.place };
  const add = (
    aspect: "title/changed" | "description/changed" | "examples/changed",
    before: JsonValue | undefined,
    after: JsonValue | undefined,
  ): void => {
    if (!isSameJson(before, after)) found.push({ ...at, aspect, before, after });
  };
  add("title/changed", wordOf(from, "title"), wordOf(to, "title"));
  add("description/changed", wordOf(from, "description"), wordOf(to, "description"));
  add("examples/changed", wordOf(from, "examples"), wordOf(to, "examples"));
  const [older, newer] = [wordOf(from, "extensions") ?? {}, wordOf(to, "extensions") ?? {}];
  for (const name of new Set([...Object.keys(older), ...Object.keys(newer)])) {
    const [before, after] = [older[name], newer[name]];
    if (READ.has(name) || isSameJson(before, after)) continue;
    const segment = { label: name, key: `@${name}`, path: "" };
    found.push({ ...at, aspect: "extension/changed", name, before, after, segment });
  }
  return found;
}

type Word = "title" | "description" | "examples" | "extensions";

/** What a schema says, or what the one schema says that it wraps. */
function wordOf<Key extends Word>(schema: Schema, key: Key): Schema[Key] {
  let at: Schema | undefined = schema;
  for (let depth = 0; at && depth < MAX_WRAPPERS; depth++) {
    if (at[key] !== undefined) return at[key];
    at = at.allOf?.length === 1 ? at.allOf[0] : undefined;
  }
  return undefined;
}

function isUnwrapped(schema: Schema): boolean {
  return schema.allOf === undefined;
}
