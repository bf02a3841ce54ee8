import { CAPABILITIES } from "./model/capabilities";
import type { LanguageCoverage } from "./model/language-coverage";
import type { LanguageDto } from "./schema";

/** The coverage of a language as it is answered. */
export function presentLanguage({ format, name, extensions, capabilities }: LanguageCoverage): LanguageDto {
  return {
    format,
    name,
    extensions: [...extensions],
    capabilities: CAPABILITIES.map((capability) => {
      const { isThere, count, notes } = capabilities[capability];
      return { capability, supported: isThere, count, notes: [...notes] };
    }),
  };
}
