import type { Facts } from "@/lib/diff/rule";

/** What else there is to say of a difference, behind its message; empty where there is nothing. */
export function noted({ note }: Facts): string {
  return note ? ` (${note})` : "";
}
