/** Whether a JSON value is an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MOST_HOPS = 20;

/** Follows `$ref`s within the document; the value itself where it refers to nothing, undefined where nothing is there. */
export function resolveLocal(document: unknown, value: unknown): unknown {
  let current = value;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    if (!isRecord(current) || typeof current.$ref !== "string") return current;
    current = valueAt(document, current.$ref);
  }
  return undefined;
}

/** The last part of a reference: the name of what it refers to. */
export function nameOfReference(reference: string): string {
  return decode(reference.split("/").at(-1) ?? "");
}

function decode(part: string): string {
  const plain = part.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

function valueAt(document: unknown, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  let current = document;
  for (const part of reference.slice(2).split("/")) {
    const key = decode(part);
    if (Array.isArray(current)) current = current[Number(key)];
    else if (isRecord(current) && Object.hasOwn(current, key)) current = current[key];
    else return undefined;
  }
  return current;
}
