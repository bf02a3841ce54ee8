/**
 * One text for one JSON value, whatever the order of its keys (in the spirit of RFC 8785; numbers and strings as
 * JSON.stringify writes them). Undefined members are left out.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${value.map(canonicalJson).join(",")}]`;
  const entries = new Map(Object.entries(value));
  let members = "";
  for (const key of [...entries.keys()].sort()) {
    const member = entries.get(key);
    if (member !== undefined) members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}
