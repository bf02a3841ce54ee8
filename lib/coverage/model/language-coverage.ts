import { CONVERSIONS } from "@/lib/conversions/index";
import { findComparer } from "@/lib/diff/languages/index";
import { RULES } from "@/lib/diff/rules/index";
import { LINT_CATALOGUE } from "@/lib/lint/catalogue";
import { findIdiom } from "@/lib/reader/model/languages/index";
import { FORMAT_NAMES } from "@/lib/specs/format-names";
import { findLanguage } from "@/lib/specs/languages/index";
import { SPEC_FORMATS, type SpecFormat } from "@/lib/specs/model";
import { VALIDATION_RULES } from "@/lib/specs/openapi/validate/validation-rules";
import { CAPABILITIES, type Capability } from "./capabilities";
import { operationUses } from "./operation-uses";

/** What is registered for one capability. */
export interface Coverage {
  isThere: boolean;
  /** How many rules or conversions; null where there is nothing to count. */
  count: number | null;
  /** More about it: targets of conversions, how changes are proved, in which ways calls are counted. */
  notes: readonly string[];
}

/** What the registry can do with one language. */
export interface LanguageCoverage {
  format: SpecFormat;
  name: string;
  /** Endings of its files, without the dot. */
  extensions: readonly string[];
  capabilities: Readonly<Record<Capability, Coverage>>;
}

const OPENAPI_PROOF =
  "Requests and responses that the one version allows and the other refuses, judged by a validator of JSON Schema.";

/**
 * What the registry can do with each language, read from what is registered: languages, rules, comparers, idioms of the reader and
 * conversions; mocks and telemetry are tried on a small definition. Nothing of it is written down twice.
 * Worked out once for each language.
 */
export function languageCoverage(format: SpecFormat): LanguageCoverage {
  const made = known.get(format) ?? makeCoverage(format);
  known.set(format, made);
  return made;
}

const known = new Map<SpecFormat, LanguageCoverage>();

function makeCoverage(format: SpecFormat): LanguageCoverage {
  const isOpenApi = format === "openapi";
  const language = findLanguage(format);
  const comparer = findComparer(format);
  const rules = isOpenApi ? Object.keys(VALIDATION_RULES).length : (language?.rules.length ?? 0);
  const differences = isOpenApi ? RULES.length : (comparer?.rules.length ?? 0);
  const proof = isOpenApi ? OPENAPI_PROOF : (comparer?.proof ?? null);
  const conversions = CONVERSIONS.filter(({ from }) => from === format);
  const uses = operationUses(format);
  return {
    format,
    name: FORMAT_NAMES[format],
    extensions: isOpenApi ? ["yaml", "yml", "json"] : (language?.extensions ?? []),
    capabilities: {
      valid: counted(rules),
      lint: counted(LINT_CATALOGUE.filter(({ formats }) => formats.includes(format)).length),
      diff: { ...counted(differences), isThere: isOpenApi || comparer !== undefined },
      proof: plain(proof !== null, proof === null ? [] : [proof]),
      docs: plain(isOpenApi || findIdiom(format) !== undefined),
      mock: plain(uses.mock),
      usage: plain(uses.usage.length > 0, uses.usage),
      signals: plain(uses.signals),
      conversions: counted(
        conversions.length,
        conversions.map(({ title }) => title),
      ),
    },
  };
}

/** The coverage of every language, in the order in which the registry names them. */
export function coverageOfLanguages(): readonly LanguageCoverage[] {
  return SPEC_FORMATS.map(languageCoverage);
}

/** How many of all capabilities a language has. */
export function supportedOf({ capabilities }: LanguageCoverage): number {
  return CAPABILITIES.filter((one) => capabilities[one].isThere).length;
}

function counted(count: number, notes: readonly string[] = []): Coverage {
  return { isThere: count > 0, count, notes };
}

function plain(isThere: boolean, notes: readonly string[] = []): Coverage {
  return { isThere, count: null, notes };
}
