import type { Facts } from "@/lib/diff/rule";
import type { JsonValue } from "@/lib/specs/model";

/** A message with what else is worth knowing behind it. */
export function noted(message: string, { note }: Pick<Facts, "note">): string {
  return note === undefined || note === "" ? message : `${message} (${note})`;
}

/** A value as code: `` `User!` ``. */
export function quoted(value: JsonValue | undefined): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value ?? null)}\``;
}

/** A value as code, or that there is none. */
export function said(value: JsonValue | undefined): string {
  return value === undefined ? "nothing" : quoted(value);
}

/** A subject in the middle of a sentence. */
export function lowered(subject: string): string {
  return subject.charAt(0).toLowerCase() + subject.slice(1);
}
