import type { JsonValue } from "@/lib/specs/model";

const LONGEST = 120;

/** A value in a sentence; `nothing` where there is none. */
export function inWords(value: JsonValue | undefined): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A subject within a sentence, where it does not begin one. */
export function within(subject: string): string {
  return subject.charAt(0).toLowerCase() + subject.slice(1);
}
