import type { JsonValue } from "@/lib/specs/model";

/** Every `$ref` in some data, such as extensions that the model does not follow. Without recursion: any depth is fine. */
export function referencesIn(data: JsonValue): Set<string> {
  const found = new Set<string>();
  const pending: JsonValue[] = [data];
  const seen = new Set<object>();
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, member] of Object.entries(value)) {
      if (key === "$ref" && typeof member === "string") found.add(member);
      else pending.push(member);
    }
  }
  return found;
}
