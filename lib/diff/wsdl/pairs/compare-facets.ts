import { jsonPattern } from "@/lib/specs/wsdl/xsd/json-pattern";
import { builtInType } from "@/lib/specs/wsdl/xsd/builtin-types";
import type { TypeView } from "@/lib/specs/wsdl/xsd/type-view";
import type { XsdFacets } from "@/lib/specs/wsdl/xsd/xsd-model";

type Atomic = Extract<TypeView, { kind: "atomic" }>;

/** A facet that differs, and JSON Schema has no keyword for. */
export interface FacetDifference {
  name: string;
  change: "changed" | "widened" | "narrowed";
  before?: string;
  after?: string;
}

/** Facets of which a lower value allows less, and those of which a higher one does. */
const UPPER = ["totalDigits", "fractionDigits", "maxInclusive", "maxExclusive", "maxLength"] as const;
const LOWER = ["minInclusive", "minExclusive", "minLength"] as const;

/** Compares what of two atomic types is not in the schemas that are made of them. */
export function compareFacets(from: Atomic, to: Atomic): FacetDifference[] {
  const found: FacetDifference[] = [];
  const older = untold(from);
  const newer = untold(to);
  const add = (name: keyof XsdFacets, change: FacetDifference["change"]) => {
    const before = older[name];
    const after = newer[name];
    found.push({
      name,
      change,
      ...(typeof before === "string" ? { before } : {}),
      ...(typeof after === "string" ? { after } : {}),
    });
  };
  for (const name of UPPER) if (older[name] !== newer[name]) add(name, bound(older[name], newer[name], 1));
  for (const name of LOWER) if (older[name] !== newer[name]) add(name, bound(older[name], newer[name], -1));
  if (older.length !== newer.length) add("length", presence(older.length, newer.length));
  if ((older.whiteSpace ?? "") !== (newer.whiteSpace ?? "")) add("whiteSpace", "changed");
  const before = untoldPatterns(from);
  const after = untoldPatterns(to);
  if (before !== after) {
    const change = before === "" ? "narrowed" : after === "" ? "widened" : "changed";
    found.push({ name: "pattern", change, ...(before ? { before } : {}), ...(after ? { after } : {}) });
  }
  return found;
}

/** The facets that a schema of the type does not hold. */
function untold({ primitive, facets }: Atomic): XsdFacets {
  const { totalDigits, fractionDigits, whiteSpace, ...others } = facets;
  const digits: XsdFacets = {
    ...(totalDigits === undefined ? {} : { totalDigits }),
    ...(fractionDigits === undefined ? {} : { fractionDigits }),
    ...(whiteSpace === undefined ? {} : { whiteSpace }),
  };
  const type = builtInType(primitive)?.type;
  if (type === "integer" || type === "number") return digits;
  const { minInclusive, maxInclusive, minExclusive, maxExclusive, length, minLength, maxLength } = others;
  const bounds = { minInclusive, maxInclusive, minExclusive, maxExclusive };
  const isBinary = primitive === "base64Binary" || primitive === "hexBinary";
  return dropAbsent({ ...digits, ...bounds, ...(isBinary ? { length, minLength, maxLength } : {}) });
}

function dropAbsent(facets: { [K in keyof XsdFacets]?: XsdFacets[K] | undefined }): XsdFacets {
  const made: XsdFacets = {};
  for (const [key, value] of Object.entries(facets)) if (value !== undefined) Object.assign(made, { [key]: value });
  return made;
}

/** `side` 1: an upper bound. Bounds of dates compare as texts where they are written alike. */
function bound(before: string | undefined, after: string | undefined, side: 1 | -1): FacetDifference["change"] {
  if (before === undefined || after === undefined) return presence(before, after);
  const isNumber = /^[+-]?\d+(?:\.\d+)?$/.test(before) && /^[+-]?\d+(?:\.\d+)?$/.test(after);
  if (!isNumber && before.length !== after.length) return "changed";
  const isMore = isNumber ? Number(after) > Number(before) : after > before;
  return isMore === (side === 1) ? "widened" : "narrowed";
}

function presence(before: string | undefined, after: string | undefined): FacetDifference["change"] {
  return before === undefined ? "narrowed" : after === undefined ? "widened" : "changed";
}

/** Patterns as written where the schema could not take them. */
function untoldPatterns({ primitive, patterns }: Atomic): string {
  const isText = (builtInType(primitive)?.type ?? "string") === "string";
  const [only, ...more] = patterns.map(jsonPattern).filter((one) => one !== undefined);
  const isTold =
    isText && only !== undefined && more.length === 0 && patterns.every((one) => jsonPattern(one) !== undefined);
  return isTold ? "" : patterns.map((step) => step.join(" | ")).join(" & ");
}
