import type { JsonValue } from "@/lib/specs/model";
import type { Facts } from "./rule";

/** A value for a message: short, in backticks; its own, as descriptions have them, would end the code in the middle. */
export function quoted(value: JsonValue | undefined): string {
  if (value === undefined) return "`(none)`";
  const text = (typeof value === "string" ? value : JSON.stringify(value)).replaceAll("`", "'");
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}

/** ``X changed its pattern from `a` to `b` ``, or that it got or lost it. */
export function changedMessage(facts: Facts, what: string): string {
  const { subject, before, after } = facts;
  if (before === undefined || before === "") return `${subject} got the ${what} ${quoted(after)}`;
  if (after === undefined || after === "") return `${subject} lost the ${what} ${quoted(before)}`;
  return `${subject} changed its ${what} from ${quoted(before)} to ${quoted(after)}`;
}

/** ``X: maximum length lowered from `80` to `40` ``, or that there now is one, or none any more. */
export function limitMessage(facts: Facts, what: string, direction: "raised" | "lowered"): string {
  const { subject, before, after } = facts;
  if (before === undefined) return `${subject} got a ${what} of ${quoted(after)}`;
  if (after === undefined) return `${subject} no longer has a ${what} (it was ${quoted(before)})`;
  return `${subject}: ${what} ${direction} from ${quoted(before)} to ${quoted(after)}`;
}
