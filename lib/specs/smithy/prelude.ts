import type { SmithyType } from "@/lib/specs/smithy/contract";

export const PRELUDE = "smithy.api";

/** The simple shapes that every model may use without declaring them. */
const SHAPES: Readonly<Record<string, SmithyType>> = {
  String: "string",
  Blob: "blob",
  BigInteger: "bigInteger",
  BigDecimal: "bigDecimal",
  Timestamp: "timestamp",
  Document: "document",
  Boolean: "boolean",
  PrimitiveBoolean: "boolean",
  Byte: "byte",
  PrimitiveByte: "byte",
  Short: "short",
  PrimitiveShort: "short",
  Integer: "integer",
  PrimitiveInteger: "integer",
  Long: "long",
  PrimitiveLong: "long",
  Float: "float",
  PrimitiveFloat: "float",
  Double: "double",
  PrimitiveDouble: "double",
  Unit: "structure",
};

const TRAITS =
  "addedDefault auth authDefinition box clientOptional cors default deprecated documentation endpoint enum enumValue error eventHeader eventPayload examples externalDocumentation hostLabel http httpApiKeyAuth httpBasicAuth httpBearerAuth httpChecksumRequired httpDigestAuth httpError httpHeader httpLabel httpPayload httpPrefixHeaders httpQuery httpQueryParams httpResponseCode idRef idempotencyToken idempotent input internal jsonName length mediaType mixin nestedProperties noReplace notProperty optionalAuth output paginated pattern private property protocolDefinition range readonly recommended references requestCompression required requiresLength resourceIdentifier retryable sensitive since sparse streaming suppress tags timestampFormat title trait traitValidators unitType uniqueItems unstable xmlAttribute xmlFlattened xmlName xmlNamespace";

const BY_ID: ReadonlyMap<string, SmithyType> = new Map(
  Object.entries(SHAPES).map(([name, type]) => [`${PRELUDE}#${name}`, type]),
);
const TRAIT_IDS: ReadonlySet<string> = new Set(TRAITS.split(" ").map((name) => `${PRELUDE}#${name}`));

/** What stands for no input and no output. */
export const UNIT = `${PRELUDE}#Unit`;

/** The type of a shape of the prelude; undefined where there is none. */
export function preludeType(id: string): SmithyType | undefined {
  return BY_ID.get(id);
}

/** Whether the prelude has this shape or trait. */
export function isInPrelude(id: string): boolean {
  return BY_ID.has(id) || TRAIT_IDS.has(id);
}

/** The absolute id of a trait of the prelude: `required` → `smithy.api#required`. */
export function preludeTrait(name: string): string {
  return `${PRELUDE}#${name}`;
}
