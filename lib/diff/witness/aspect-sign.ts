import type { SchemaAspect } from "@/lib/diff/place";

/**
 * What an aspect does to the set of valid values: the newer schema refuses more (`tightens`), the older one does
 * (`loosens`), either may (`either`), or no value is concerned (`none`).
 */
export type AspectSign = "tightens" | "loosens" | "either" | "none";

/** Kinds whose changes concern what is meant, announced or filled in, and no value's validity. */
const SILENT_KINDS = new Set([
  ...["visibility", "discriminator", "discriminator-value", "default", "content", "deprecation", "sunset"],
  ...["title", "description", "examples", "extension"],
]);

const SIGNS: Partial<Record<string, AspectSign>> = {
  "format/annotated": "none",
  "property/added-optional": "none",
  "property/removed-optional": "none",
  "property/retired": "none",
  "property/added-required": "tightens",
  "property/removed-required": "loosens",
  "property/added-to-closed": "loosens",
  "property/removed-from-closed": "tightens",
  "additional-properties/closed": "tightens",
  "additional-properties/opened": "loosens",
  "type/narrowed": "tightens",
  "type/widened": "loosens",
  "type/extended": "loosens",
  "format/narrowed": "tightens",
  "format/widened": "loosens",
  "pattern/narrowed": "tightens",
  "pattern/widened": "loosens",
  "multiple-of/narrowed": "tightens",
  "multiple-of/widened": "loosens",
  "pattern-property/closed": "tightens",
  "pattern-property/opened": "loosens",
  "not/tightened": "tightens",
  "not/loosened": "loosens",
  "union/tightened": "tightens",
  "union/loosened": "loosens",
  "union/introduced": "loosens",
};

/** Kinds that list what is allowed: there an addition allows more. */
const ALLOWANCES = new Set(["null", "enum-value", "union-member"]);

/** The sign of an aspect; `either` for those that the table does not know. */
export function aspectSign(aspect: SchemaAspect): AspectSign {
  const [kind = "", action = ""] = aspect.split("/");
  if (SILENT_KINDS.has(kind)) return "none";
  const known = SIGNS[aspect];
  if (known) return known;
  if (action === "raised" || action === "lowered")
    return (action === "raised") === (kind === "minimum" || kind.startsWith("min-")) ? "tightens" : "loosens";
  if (action === "added") return ALLOWANCES.has(kind) ? "loosens" : "tightens";
  if (action === "removed") return ALLOWANCES.has(kind) ? "tightens" : "loosens";
  return "either";
}
