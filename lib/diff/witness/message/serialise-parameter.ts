import type { JsonValue, Parameter } from "@/lib/specs/model";

/** Percent-encodes everything that could mean something in a URL or to a shell. */
export function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A value as the text it is written as. */
export function asText(value: JsonValue): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const DELIMITERS: Partial<Record<string, string>> = { spaceDelimited: "%20", pipeDelimited: "%7C" };

/** A query parameter as the parts of a query string (OpenAPI 3.1 §4.8.12.3, Style Values). */
export function queryParts(parameter: Parameter, value: JsonValue): string[] {
  const name = encoded(parameter.name);
  if (parameter.content) return [`${name}=${encoded(JSON.stringify(value))}`];
  if (Array.isArray(value)) {
    const items = value.map((item) => encoded(asText(item)));
    if (parameter.explode) return items.map((item) => `${name}=${item}`);
    return [`${name}=${items.join(DELIMITERS[parameter.style] ?? ",")}`];
  }
  if (typeof value !== "object" || value === null) return [`${name}=${encoded(asText(value))}`];
  const members = Object.entries(value).map(([key, member]) => [encoded(key), encoded(asText(member))] as const);
  if (parameter.style === "deepObject") return members.map(([key, member]) => `${name}%5B${key}%5D=${member}`);
  if (parameter.explode) return members.map(([key, member]) => `${key}=${member}`);
  return [`${name}=${members.flat().join(DELIMITERS[parameter.style] ?? ",")}`];
}

/** A path parameter in the styles `simple`, `label` and `matrix`. */
export function pathText(parameter: Parameter, value: JsonValue): string {
  const name = encoded(parameter.name);
  const { style, explode } = parameter;
  const texts = listed(value, explode).map(encodedPair);
  if (style === "label") return `.${texts.join(explode ? "." : ",")}`;
  if (style !== "matrix") return texts.join(",");
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (explode) return texts.map((text) => (isObject ? `;${text}` : `;${name}=${text}`)).join("");
  return `;${name}=${texts.join(",")}`;
}

/** A header or cookie parameter: lists with commas. */
export function simpleText(parameter: Parameter, value: JsonValue): string {
  if (parameter.content) return JSON.stringify(value);
  return listed(value, parameter.explode)
    .map((pair) => pair.join("="))
    .join(",");
}

/** Scalars as one text, lists as texts, objects as names and values: in pairs where they are exploded. */
function listed(value: JsonValue, explode: boolean): string[][] {
  if (Array.isArray(value)) return value.map((item) => [asText(item)]);
  if (typeof value !== "object" || value === null) return [[asText(value)]];
  const members = Object.entries(value).map(([name, member]) => [name, asText(member)]);
  return explode ? members : members.flat().map((text) => [text]);
}

function encodedPair(pair: readonly string[]): string {
  return pair.map(encoded).join("=");
}
