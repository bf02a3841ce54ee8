import { LANGUAGES } from "@/lib/specs/languages/index";
import type { LanguageRuleInfo } from "@/lib/specs/languages/language";
import type { SpecFormat } from "@/lib/specs/model";
import { VALIDATION_RULES } from "@/lib/specs/openapi/validate/validation-rules";

/** A rule of parsing and validation, with the languages that it is asked in. */
export interface ValidityRule extends LanguageRuleInfo {
  formats: SpecFormat[];
}

/** Every rule of parsing and validation once, in the words of the first language that has it. */
export function validityRules(): ValidityRule[] {
  const rules = new Map<string, ValidityRule>();
  for (const [id, rule] of Object.entries(VALIDATION_RULES)) rules.set(id, { id, ...rule, formats: ["openapi"] });
  for (const { format, rules: own } of LANGUAGES) {
    for (const rule of own) {
      const known = rules.get(rule.id);
      if (known) known.formats.push(format);
      else rules.set(rule.id, { ...rule, formats: [format] });
    }
  }
  return [...rules.values()];
}
