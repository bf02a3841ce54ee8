import type { Finding, FindingSeverity, JsonValue, ParsedSpec, SourceSet, SpecFormat } from "@/lib/specs/model";
import type { NativeContracts } from "@/lib/specs/native-contract";
import type { Declarations } from "@/lib/specs/languages/declarations";
import type { SpecLimits } from "@/lib/specs/source/limits";
import type { SourceFiles } from "@/lib/specs/source/source-files";

/** Why a text is taken for a language: its dialect, and the version as written where there is one. */
export interface Claim {
  dialect: string;
  specVersion: string;
}

/** What a language reads from. */
export interface LanguageInput {
  /** As handed in; names are checked and totals are within the limits. */
  source: SourceSet;
  claim: Claim;
  limits: SpecLimits;
  /** The text of a file without its byte order mark; undefined where there is none of this name. Throws SpecError where it is no text, or too large. */
  text(file: string): string | undefined;
  /** The files read as JSON or YAML, the entry first. Only for languages that claim data. */
  documents(): SourceFiles;
}

/** A rule of parsing and validation, for lists and documentation. */
export interface LanguageRuleInfo {
  /** Kebab-case, stable for ever: `valid-…` or `parse-…`, shared between languages where it means the same. */
  id: string;
  severity: FindingSeverity;
  title: string;
  why: string;
  fix: string;
}

/** What reading a definition makes: the common model, the native one, and what is wrong with it. */
export interface LanguageReading<F extends SpecFormat> extends Omit<ParsedSpec, "findings"> {
  native: NativeContracts[F];
  /** Asked for once, when somebody wants them. */
  findings(): Finding[];
  /** Files that the definition turned out to consist of, the entry first. */
  files(): string[];
  /** A file as data; undefined in languages that are not JSON or YAML. */
  data?(file: string): JsonValue | undefined;
}

/** A contract language: how it is told, and how it is read. */
export interface Language<F extends SpecFormat = SpecFormat> {
  format: F;
  /** As people call it: `Protocol Buffers`. */
  title: string;
  /** Endings of its files, without the dot, for looking through folders. */
  extensions: readonly string[];
  /** Whether data (a JSON or YAML document) is a definition in it. */
  claimsData?(data: JsonValue): Claim | undefined;
  /** Whether a text that is neither JSON nor YAML is a definition in it. Looks at a bounded beginning only. */
  claimsText?(text: string, file: string): Claim | undefined;
  /** Reads a definition. Throws SpecError only where it cannot be parsed, is none, or breaks a limit; all else is a finding. */
  read(input: LanguageInput): LanguageReading<F>;
  /** What one of its texts declares, for approvals to hold on to. Only for texts that are neither JSON nor YAML. */
  declarations?(file: string, text: string, limits: SpecLimits): Declarations;
  /** What validation can find. */
  rules: readonly LanguageRuleInfo[];
}

/** Declares a language. */
export function defineLanguage<F extends SpecFormat>(language: Language<F>): Language<F> {
  return language;
}
