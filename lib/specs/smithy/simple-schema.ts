import type { JsonType, JsonValue, Schema } from "@/lib/specs/model";
import type { SmithyType } from "@/lib/specs/smithy/contract";
import { hasTrait, textOf, traitKey, type Traited } from "@/lib/specs/smithy/traits-of";

const TYPES: Partial<Record<SmithyType, { types: JsonType[]; format?: string }>> = {
  blob: { types: ["string"] },
  boolean: { types: ["boolean"] },
  string: { types: ["string"] },
  byte: { types: ["integer"], format: "int8" },
  short: { types: ["integer"], format: "int16" },
  integer: { types: ["integer"], format: "int32" },
  long: { types: ["integer"], format: "int64" },
  float: { types: ["number"], format: "float" },
  double: { types: ["number"], format: "double" },
  bigInteger: { types: ["integer"] },
  bigDecimal: { types: ["number"] },
};

/**
 * A simple type with its constraints, as JSON carries it. `sources` are whatever its traits stand on, the nearest first: a
 * member, then the shape it targets. A timestamp is seconds since 1970 where nothing else is said.
 */
export function simpleSchema(type: SmithyType | undefined, sources: readonly Traited[]): Partial<Schema> {
  if (type === undefined || type === "document") return {};
  if (type === "timestamp") return timestamp(first(sources, (of) => textOf(of, "timestampFormat")));
  const schema: Partial<Schema> = { ...TYPES[type] };
  const bound = (trait: string, key: string): number | undefined =>
    numberOf(first(sources, (of) => traitKey(of, trait, key)));
  const put = (key: "minLength" | "maxLength" | "minimum" | "maximum", value: number | undefined): void => {
    if (value !== undefined) schema[key] = value;
  };
  if (type === "string") {
    put("minLength", bound("length", "min"));
    put("maxLength", bound("length", "max"));
    const pattern = first(sources, (of) => textOf(of, "pattern"));
    if (pattern !== undefined) schema.pattern = pattern;
    const mediaType = first(sources, (of) => textOf(of, "mediaType"));
    if (mediaType !== undefined) schema.contentMediaType = mediaType;
  } else if (type === "blob") {
    if (sources.some((of) => hasTrait(of, "streaming"))) schema.format = "binary";
    else schema.contentEncoding = "base64";
  } else {
    put("minimum", bound("range", "min"));
    put("maximum", bound("range", "max"));
  }
  return schema;
}

function timestamp(format: string | undefined): Partial<Schema> {
  if (format === "date-time") return { types: ["string"], format: "date-time" };
  return format === "http-date" ? { types: ["string"], format: "http-date" } : { types: ["number"] };
}

function first<T>(sources: readonly Traited[], read: (of: Traited) => T | undefined): T | undefined {
  for (const of of sources) {
    const found = read(of);
    if (found !== undefined) return found;
  }
  return undefined;
}

function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}
