import { printName } from "@/lib/specs/wit/print-type";
import { nameKey } from "@/lib/specs/wit/wit-tokens";

const LONGEST = 80;

/** A name in kebab case: `getPetById` is `get-pet-by-id`. Never empty; a word that begins with a digit joins the one before it. */
export function kebabName(text: string): string {
  const words = text
    .slice(0, 1_000)
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let name = "";
  for (const word of words) {
    if (name === "") name = /^\d/.test(word) ? `n${word}` : word;
    else name += /^\d/.test(word) ? word : `-${word}`;
    if (name.length > LONGEST) break;
  }
  return name === "" ? "unnamed" : name.slice(0, LONGEST).replace(/-$/, "");
}

/** Gives names that are not taken in one place, as they have to be written. */
export class KebabNames {
  private readonly taken = new Set<string>();
  private readonly next = new Map<string, number>();

  /** A name for a text; with a number behind it where it is taken. */
  give(text: string): string {
    const wanted = kebabName(text);
    let name = wanted;
    while (this.taken.has(nameKey(name))) {
      const number = this.next.get(wanted) ?? 2;
      this.next.set(wanted, number + 1);
      name = `${wanted}-v${number}`;
    }
    this.taken.add(nameKey(name));
    return printName(name);
  }
}
