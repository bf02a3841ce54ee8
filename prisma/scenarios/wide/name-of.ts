import type { NameStyle } from "./shapes";

/** `direct-debit` or `customerId` → its words. */
export function partsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split("-");
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A name in one of the ways people write names. */
export function nameIn(style: NameStyle, name: string): string {
  const parts = partsOf(name);
  if (style === "snake") return parts.join("_");
  const joined = parts.map(capital).join("");
  return style === "pascal" ? joined : joined.charAt(0).toLowerCase() + joined.slice(1);
}

/** `direct-debit` → `DirectDebit`. */
export const pascal = (name: string) => nameIn("pascal", name);

/** `direct-debit` → `Direct Debit`. */
export const title = (name: string) => partsOf(name).map(capital).join(" ");

/** `policy` → `policies`. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
