import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";
import type { JsonValue } from "@/lib/specs/model";

/** The members that the trait names, as the language writes them: `` `inputToken: next` ``. */
function members(value: JsonValue | undefined): string {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return inWords(value);
  const named = Object.entries(value).map(([member, name]) => `${member}: ${inWords(name)}`);
  return named.length === 0 ? "nothing" : `\`${named.join(", ")}\``;
}

export const paginationChanged = defineLanguageRule({
  id: "smithy-pagination-changed",
  format: "smithy",
  on: "none/operation/pagination/changed",
  severity: "breaking",
  title: "An operation is paged in another way",
  why: "Generated paginators read tokens that are no longer there.",
  fix: "Keep `@paginated` and the members it names.",
  message: ({ subject, before, after }) => `${subject} is paged by ${members(after)}, not ${members(before)}`,
});
