import { LANGUAGES } from "@/lib/specs/languages/index";
import type { Claim, Language } from "@/lib/specs/languages/language";
import type { JsonValue } from "@/lib/specs/model";

/** A language that takes a document for its own, and as what. */
export interface Claimed {
  language: Language;
  claim: Claim;
}

/** The language of data (a JSON or YAML document), beside OpenAPI. */
export function languageOfData(data: JsonValue): Claimed | undefined {
  for (const language of LANGUAGES) {
    const claim = language.claimsData?.(data);
    if (claim) return { language, claim };
  }
  return undefined;
}

/** The language of a text that is neither JSON nor YAML. */
export function languageOfText(text: string, file: string): Claimed | undefined {
  for (const language of LANGUAGES) {
    const claim = language.claimsText?.(text, file);
    if (claim) return { language, claim };
  }
  return undefined;
}
