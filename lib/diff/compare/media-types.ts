/** A media type without the differences that mean nothing: letter case, white space, and the `charset` of text. */
export function normalMediaType(name: string): string {
  const [type = "", ...parameters] = name.split(";");
  const kept = parameters
    .map((parameter) => parameter.trim().toLowerCase().replaceAll('"', ""))
    .filter((parameter) => parameter !== "" && !parameter.startsWith("charset="))
    .sort();
  return [type.trim().toLowerCase(), ...kept].join(";");
}

/**
 * Whether a range (`image/*`, `*` for all, `application/*+json`) or a type without parameters covers a media type.
 * Both normalised.
 */
export function coversMediaType(range: string, name: string): boolean {
  const [type = ""] = name.split(";");
  if (range === "*/*" || range === "*" || range === type) return true;
  const star = range.indexOf("/*");
  if (star < 0) return false;
  const suffix = range.slice(star + 2);
  if (suffix !== "" && !suffix.startsWith("+")) return false;
  return type.startsWith(range.slice(0, star + 1)) && type.endsWith(suffix);
}

/** How narrow a range is: the higher, the better it fits. */
export function mediaTypeRank(range: string): number {
  if (range === "*/*" || range === "*") return 0;
  if (range.endsWith("/*")) return 1;
  return range.includes("/*+") ? 2 : 3;
}

/** Whether the fields of a body are written as plain text, so that a number and its digits are the same. */
export function isForm(name: string): boolean {
  return isUrlEncoded(name) || isMultipart(name);
}

/** Whether the fields of a body are written as in a query. */
export function isUrlEncoded(name: string): boolean {
  return name.startsWith("application/x-www-form-urlencoded");
}

/** Whether the fields of a body are parts with headers of their own. */
export function isMultipart(name: string): boolean {
  return name.startsWith("multipart/");
}

const SEQUENTIAL = new Set([
  "application/jsonl",
  "application/x-jsonlines",
  "application/ndjson",
  "application/x-ndjson",
  "application/json-seq",
  "text/event-stream",
]);

/** Whether a body is a sequence of items (OpenAPI 3.2 §4.14.1), so that `itemSchema` and an array of items say the same. */
export function isSequential(name: string): boolean {
  const [type = ""] = name.split(";");
  return SEQUENTIAL.has(type) || type.endsWith("+json-seq") || type === "multipart/mixed";
}

/** Whether a body is bytes of which a schema can say little: no JSON, XML, YAML, form or text, and no range. */
export function isOpaque(name: string): boolean {
  const [type = ""] = name.split(";");
  if (type.includes("*") || isForm(type) || isSequential(type) || type.startsWith("text/")) return false;
  return !/[/+](json|xml|yaml|x-yaml|cbor|msgpack|graphql|javascript)$/.test(type);
}
