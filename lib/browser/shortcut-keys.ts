/** A key press as far as shortcuts care. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** How long the second key of `g a` may take. */
export const SEQUENCE_MS = 1200;

/** The press in the words shortcuts are written in: `a`, `?`, `mod+k`; undefined for presses that are none. */
export function nameOfPress({ key, ctrlKey, metaKey, altKey }: KeyPress): string | undefined {
  if (altKey || ["Shift", "Control", "Meta", "Alt", "AltGraph", "Dead", "Process", "Unidentified"].includes(key))
    return undefined;
  const name = key === " " ? "space" : key.toLowerCase();
  return ctrlKey || metaKey ? `mod+${name}` : name;
}

/** What a press does, given the presses just before: it completes a shortcut, begins one, or is none. */
export function matchShortcut(
  before: string,
  press: string,
  known: readonly string[],
): { hit?: string; pending: string } {
  const sequence = before ? `${before} ${press}` : press;
  if (known.includes(sequence)) return { hit: sequence, pending: "" };
  if (known.some((keys) => keys.startsWith(`${sequence} `))) return { pending: sequence };
  return before ? matchShortcut("", press, known) : { pending: "" };
}
