import { formatName } from "@/lib/specs/format-names";
import type { SpecFormat, SpecModel } from "@/lib/specs/model";
import { formatsOf } from "./formats";
import type { CompiledRule } from "./model";

/** Languages of JSON and YAML, in which paths of a ruleset lead anywhere. */
const DATA_LANGUAGES: readonly SpecFormat[] = ["openapi", "asyncapi", "json-schema"];

/**
 * Whether a rule was written for other languages than a definition's: then it says nothing, and nobody misses it. A ruleset
 * may hold rules of every language.
 */
export function isOfAnotherLanguage(rule: CompiledRule, { format }: SpecModel): boolean {
  if (rule.kind === "builtin") return !rule.rule.formats.includes(format);
  if (!DATA_LANGUAGES.includes(format)) return true;
  return rule.formats !== null && rule.formats.length > 0 && !rule.formats.some((one) => languageNamed(one) === format);
}

/** The language that a format of Spectral is a dialect of. */
function languageNamed(name: string): SpecFormat | undefined {
  if (name.startsWith("oas")) return "openapi";
  if (/^(?:aas|asyncapi)/.test(name)) return "asyncapi";
  return name.startsWith("json-schema") ? "json-schema" : undefined;
}

/** Why a rule that was written for this language cannot act on a definition; undefined where it can. */
export function silenceOf(rule: CompiledRule, { dialect, format, specVersion }: SpecModel): string | undefined {
  const language = formatName(format);
  const name = `${language} ${dialect}`;
  if (rule.kind === "builtin") {
    const { dialects } = rule.rule;
    return dialects && !dialects.includes(dialect)
      ? `it is for ${language} ${dialects.join(", ")}; this is ${name}`
      : undefined;
  }
  if (rule.silent !== undefined) return rule.silent;
  if (rule.formats && !rule.formats.some((one) => formatsOf(dialect, specVersion).includes(one))) {
    return `it is for ${rule.formats.join(", ") || "no format"}; this is ${name}`;
  }
  if (rule.then.every(({ dialects }) => dialects?.includes(dialect) === false)) {
    return `what it asks is for ${language} ${rule.then.flatMap(({ dialects = [] }) => dialects).join(", ")}; this is ${name}`;
  }
  if ((rule.given.get(dialect)?.length ?? 0) === 0) return `its given says nothing for ${name}`;
  return undefined;
}
