import type { JsonValue, Schema } from "@/lib/specs/model";
import { builtInMembers, builtInType } from "./builtin-types";
import { jsonPattern } from "./json-pattern";
import type { TypeView } from "./type-view";
import type { XsdFacets } from "./xsd-model";

type Atomic = Extract<TypeView, { kind: "atomic" }>;

/** What an atomic type says, in the keywords of JSON Schema: type, bounds, lengths, values, patterns. */
export function atomicMembers({ primitive, facets, patterns }: Atomic): Partial<Schema> {
  const made = builtInMembers(primitive);
  const type = builtInType(primitive)?.type ?? "string";
  if (type === "integer" || type === "number") addBounds(made, facets, type === "integer");
  if (type === "string" && isLengthOfText(primitive)) Object.assign(made, lengths(facets));
  if (facets.enumeration) {
    made.enum = [...facets.enumeration.keys()].map((value) => valueOf(value, type));
    made.values = new Map(
      [...facets.enumeration].map(([value, { place, documentation }]) => [
        value,
        { place, ...(documentation === undefined ? {} : { description: documentation }) },
      ]),
    );
  }
  const [only, ...more] = patterns.map(jsonPattern).filter((one) => one !== undefined);
  // A schema has one pattern; further ones stay in the declaration, and are compared as they are written.
  if (type === "string" && only !== undefined && more.length === 0) made.pattern = only;
  return made;
}

/** The value of a default or an enumeration, as JSON has it; what is no value of the type stays a text. */
export function valueOf(text: string, type: string): JsonValue {
  const trimmed = text.trim();
  if (type === "boolean")
    return trimmed === "true" || trimmed === "1" ? true : trimmed === "false" || trimmed === "0" ? false : text;
  if (type !== "integer" && type !== "number") return text;
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(number) ? number : text;
}

/** Lengths of binary values count bytes, and those of lists items. */
function isLengthOfText(primitive: string): boolean {
  return primitive !== "base64Binary" && primitive !== "hexBinary" && primitive !== "QName" && primitive !== "NOTATION";
}

function lengths({ length, minLength, maxLength }: XsdFacets): Partial<Schema> {
  const least = wholeNumber(length ?? minLength);
  const most = wholeNumber(length ?? maxLength);
  return { ...(least === undefined ? {} : { minLength: least }), ...(most === undefined ? {} : { maxLength: most }) };
}

/** How many items a list may have. */
export function itemCounts({ length, minLength, maxLength }: XsdFacets): Partial<Schema> {
  const least = wholeNumber(length ?? minLength);
  const most = wholeNumber(length ?? maxLength);
  return { ...(least === undefined ? {} : { minItems: least }), ...(most === undefined ? {} : { maxItems: most }) };
}

function addBounds(made: Partial<Schema>, facets: XsdFacets, isWhole: boolean): void {
  const number = (text: string | undefined): number | undefined => {
    const value = text === undefined ? "" : valueOf(text, "number");
    return typeof value === "number" ? value : undefined;
  };
  const least = number(facets.minInclusive);
  const most = number(facets.maxInclusive);
  if (least !== undefined) made.minimum = Math.max(least, made.minimum ?? least);
  if (most !== undefined) made.maximum = Math.min(most, made.maximum ?? most);
  const above = number(facets.minExclusive);
  const below = number(facets.maxExclusive);
  if (isWhole) {
    if (above !== undefined) made.minimum = Math.max(Math.floor(above) + 1, made.minimum ?? above);
    if (below !== undefined) made.maximum = Math.min(Math.ceil(below) - 1, made.maximum ?? below);
    return;
  }
  if (above !== undefined) made.exclusiveMinimum = above;
  if (below !== undefined) made.exclusiveMaximum = below;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
