/** Escapes one key for a JSON Pointer (RFC 6901 §3). */
export function escapePointerSegment(key: string): string {
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** The pointer of a member of the node at `pointer`. */
export function childPointer(pointer: string, key: string | number): string {
  return `${pointer}/${typeof key === "number" ? key : escapePointerSegment(key)}`;
}

/** The keys a JSON Pointer passes through (RFC 6901 §4); the empty pointer has none. */
export function pointerSegments(pointer: string): string[] {
  if (pointer === "") return [];
  const parts = pointer.slice(1).split("/");
  return pointer.includes("~") ? parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")) : parts;
}
