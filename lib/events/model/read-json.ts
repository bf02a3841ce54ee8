/** The value under own names of a JSON document, or undefined where there is none. */
export function valueAt(document: unknown, ...names: readonly string[]): unknown {
  let value = document;
  for (const name of names) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

/** The text under own names of a JSON document; null for anything else. */
export function textAt(document: unknown, ...names: readonly string[]): string | null {
  const value = valueAt(document, ...names);
  return typeof value === "string" ? value : null;
}
