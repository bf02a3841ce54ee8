import { storableText } from "@/lib/core/storable-text";
import type { Attributes } from "@/lib/otlp/model";

/** The first of some attributes that is a text which is not empty, cut to `most` characters; null where none is. */
export function textAttribute(attributes: Attributes, keys: readonly string[], most = 255): string | null {
  for (const key of keys) {
    const value = attributes.get(key);
    const text = typeof value === "string" ? value : Array.isArray(value) ? value[0] : undefined;
    const clean = typeof text === "string" ? storableText(text).trim().slice(0, most) : "";
    if (clean !== "") return clean;
  }
  return null;
}

/** The first of some attributes that is a number, or a text of digits as some exporters write it; null where none is. */
export function numberAttribute(attributes: Attributes, keys: readonly string[]): number | null {
  for (const key of keys) {
    const value = attributes.get(key);
    if (typeof value === "number") return value;
    if (typeof value === "string" && /^\d{1,9}$/.test(value)) return Number(value);
  }
  return null;
}

/** All texts of an attribute in one, as the lines of a header field are (RFC 9110 §5.3). */
export function joinedAttribute(attributes: Attributes, key: string, most = 1_024): string | null {
  const value = attributes.get(key);
  const text = typeof value === "string" ? value : Array.isArray(value) ? value.join(", ") : "";
  const clean = storableText(text).trim().slice(0, most);
  return clean === "" ? null : clean;
}
