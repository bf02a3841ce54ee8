import { fingerprintOf } from "@/lib/core/digest";
import type { JsonValue } from "@/lib/specs/model";
import type { DefinitionPart } from "./definition-part";
import { isProse, type MemberPosition, positionBelow } from "./member-position";

/**
 * One digest for what a definition promises: of all of it but titles, summaries, descriptions, examples and links to
 * further reading, whatever the order of keys and the layout. YAML and JSON of the same content have the same.
 */
export function contractDigest(parts: readonly DefinitionPart[]): string {
  return fingerprintOf(
    parts.flatMap(({ file, data }) => [file, contractText(data, file === "" ? "object" : "fragment")]),
  );
}

/** Lists that mean the same in any order. */
const SETS: ReadonlySet<string> = new Set(["required", "tags", "parameters", "enum"]);

/** The text of which `contractDigest` is made, of a value that is the member `key` (empty: a name that somebody chose). */
export function contractText(value: JsonValue, position: MemberPosition, key = ""): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) {
    // A list in the place of names is one of things that have members of their own.
    const items = value.map((item) => contractText(item, inList(position)));
    return `[${(SETS.has(key) ? items.sort() : items).join(",")}]`;
  }
  let members = "";
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined || isProse(position, key, member)) continue;
    const isWording = position === "wordings" && typeof member === "string";
    const text = isWording
      ? '""'
      : contractText(member, positionBelow(position, key), position === "object" ? key : "");
    members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${text}`;
  }
  return `{${members}}`;
}

const inList = (position: MemberPosition): MemberPosition => (position === "raw" ? "raw" : "object");
