import type { Place, SpecFormat } from "@/lib/specs/model";
import type { ParsedSource } from "@/lib/specs/parsed-source";

/** What a definition can be turned into. The names are stable for ever: they are in addresses and on the command line. */
export const CONVERSION_TARGETS = ["openapi-3.0", "openapi-3.1", "api-definition", "wit"] as const;
export type ConversionTarget = (typeof CONVERSION_TARGETS)[number];

/**
 * What became of something that the target has no word for: it is not in the result; it is there as the nearest thing that can be
 * said; or the result says something that the source left open.
 */
export const LOSS_EFFECTS = ["dropped", "approximated", "assumed"] as const;
export type LossEffect = (typeof LOSS_EFFECTS)[number];

/** One thing that the result does not say as the source did. A conversion without losses says all of it. */
export interface Loss {
  /** Which sort of loss, kebab-case, stable for ever: `collection-format-tsv`. Documented in docs/conversions.md. */
  kind: string;
  effect: LossEffect;
  /** What the source says, and what the result says instead, in whole sentences. */
  message: string;
  /** Where the source says it. */
  place: Place;
  /** The key of the operation it is in, where it is in one. */
  operation?: string;
}

/** A file of a result. `name` is relative, with `/`. */
export interface ConvertedFile {
  name: string;
  text: string;
}

/** What a conversion makes. The first file is the one to begin with. */
export interface Converted {
  files: readonly ConvertedFile[];
  lost: readonly Loss[];
}

/** What a result needs that the definition does not say. */
export interface ConversionSettings {
  /** The API's slug, where it has one: names the result's files and objects. Absent: made from the title. */
  name?: string;
  /** The version under which it is published. Absent: the document's own. */
  version?: string;
}

/** A way from one language (or dialect) to another. Pure: nothing is fetched, nothing is stored. */
export interface Conversion {
  /** `<from>-to-<to>`, the name of its folder: `protobuf-to-openapi`. Stable for ever. */
  id: string;
  from: SpecFormat;
  to: ConversionTarget;
  /** The dialects it reads; absent: all of its language. */
  dialects?: readonly string[];
  /** `OpenAPI 2.0 → 3.1`. */
  title: string;
  /** Every kind of loss it can report, with its explanation: for the docs, and held exact by a test. */
  losses: Readonly<Record<string, string>>;
  /**
   * Turns a definition into the target. What cannot be said is a loss. Throws SpecError `document_too_large` where a result would be
   * enormous, and for nothing else that a definition says.
   */
  convert(parsed: ParsedSource, settings: ConversionSettings): Converted;
}

/** Declares a conversion. */
export function defineConversion(conversion: Conversion): Conversion {
  return conversion;
}
