/** A media type without the differences that mean nothing: letter case, white space, and the `charset` of text. */
export function normalMediaType(name: string): string {
  const [type = "", ...parameters] = name.split(";");
  const kept = parameters
    .map((parameter) => parameter.trim().toLowerCase().replaceAll('"', ""))
    .filter((parameter) => parameter !== "" && !parameter.startsWith("charset="))
    .sort();
  return [type.trim().toLowerCase(), ...kept].join(";");
}

/** Whether a range (`image/*`, `*` for all) or a type without parameters covers a media type. Both normalised. */
export function coversMediaType(range: string, name: string): boolean {
  const [type = ""] = name.split(";");
  if (range === "*/*" || range === type) return true;
  return range.endsWith("/*") && type.startsWith(range.slice(0, -1));
}

/** How narrow a range is: the higher, the better it fits. */
export function mediaTypeRank(range: string): number {
  if (range === "*/*") return 0;
  return range.endsWith("/*") ? 1 : 2;
}

/** Whether the fields of a body are written as plain text, so that a number and its digits are the same. */
export function isForm(name: string): boolean {
  return name.startsWith("application/x-www-form-urlencoded") || name.startsWith("multipart/");
}
