/** Whether the words of a pattern come in a segment in their order, with something at each variable. In linear time. */
export function patternHolds(parts: readonly string[], segment: string): boolean {
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  if (!segment.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = segment.indexOf(part, at + 1);
    if (found < 0) return false;
    at = found + part.length;
  }
  return segment.length - last.length > at && segment.endsWith(last);
}
