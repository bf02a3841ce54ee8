import { canonicalJson } from "@/lib/core/canonical-json";
import type { Facts } from "@/lib/diff/rule";
import type { JsonValue } from "@/lib/specs/model";

/** A value in a sentence: code marks around it; nothing is said as nothing. */
export function code(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "nothing" : value.map((one) => code(one)).join(", ");
  const text = typeof value === "string" ? value : canonicalJson(value);
  if (text === "") return "nothing";
  return text.includes(" of ") || text === "one message" ? text : `\`${text}\``;
}

/** A subject within a sentence. */
export function lower(subject: string): string {
  return subject.charAt(0).toLowerCase() + subject.slice(1);
}

/** The sentence, and what it breaks or why it does not. */
export function withNote(text: string, { note }: Facts): string {
  return note === undefined ? text : `${text} (${note})`;
}
