import type { JsonValue } from "@/lib/specs/model";

/** Characters that no reader sees, or that turn the direction of writing: control codes, marks, lone surrogates. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

/** Makes every unseen character visible as the escape that JSON has for it. Line ends and tabs stay. */
export function withEscapes(text: string): string {
  const controls = /[^\P{Cc}\t\n]/gu;
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return text.replace(controls, escaped).replace(UNSEEN, escaped);
}

/** A value as JSON on several lines, at most `limit` characters of it; what is longer says so in its last line. */
export function prettyValue(value: JsonValue, limit = 4_000): string {
  return cut(withEscapes(JSON.stringify(value, null, 2)), limit);
}

/** A value as JSON on one line, at most `limit` characters of it. */
export function shortValue(value: JsonValue, limit = 120): string {
  const text = withEscapes(JSON.stringify(value));
  return text.length > limit ? `${text.slice(0, limit - 1).toWellFormed()}…` : text;
}

/** The beginning of a text, and how much more there is. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
  return `${kept}\n… (${text.length - kept.length} more characters)`;
}
