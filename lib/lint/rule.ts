import type { LintDocument } from "@/lib/lint/lint-document";
import { nativeContract, type NativeContracts } from "@/lib/specs/native-contract";
import type { Site } from "@/lib/lint/site";
import type { FindingSeverity, SpecFormat } from "@/lib/specs/model";

/** What a rule may say beside the message. */
export interface ReportOptions {
  /** Keys below the site's place, where the finding is about a part of it. */
  at?: readonly (string | number)[];
  /** What tells this finding from others of the rule at the same place. Part of the fingerprint; never wording. */
  subject?: string;
  /** In place of the position in a list, in the fingerprint. */
  stableAt?: readonly string[];
}

/** Says that a rule is not met. The same rule at the same place is reported once. */
export type Report = (site: Site, message: string, options?: ReportOptions) => void;

/** One expectation of how a definition should be written, with its reasons. One file each, with a file of cases. */
export interface LintRule<Id extends string = string> {
  /** Kebab-case, stable for ever; the name of its file. */
  id: Id;
  /** By default; a ruleset may say otherwise. */
  severity: FindingSeverity;
  /** Off in the default ruleset: true but too much for most, or a matter of taste. */
  isOptIn?: boolean;
  title: string;
  /** What goes wrong for whom when it is not met. */
  why: string;
  /** What to do, as an instruction. */
  fix: string;
  formats: readonly SpecFormat[];
  /** The dialects in which it can find anything; absent: all. In others it says that it is silent. */
  dialects?: readonly string[];
  check: (document: LintDocument, report: Report) => void;
}

/** A rule of one language beside OpenAPI: it is given the definition as its language has it. */
export interface LanguageLintRule<F extends SpecFormat, Id extends string>
  extends Omit<LintRule<Id>, "check" | "formats"> {
  check: (contract: NativeContracts[F], report: Report, document: LintDocument) => void;
}

/** Declares a rule of one language. */
export function defineLanguageLintRule<F extends SpecFormat, const Id extends string>(
  format: F,
  { check, ...rule }: LanguageLintRule<F, Id>,
): LintRule<Id> {
  return {
    ...rule,
    formats: [format],
    check: (document, report) => {
      const contract = nativeContract(document.native, format);
      if (contract) check(contract, report, document);
    },
  };
}

/** Keeps the literal type of the id, so that rulesets can be checked against the list of rules. */
export function defineLintRule<const Id extends string>(rule: LintRule<Id>): LintRule<Id> {
  return rule;
}

/** A document in another language, and the places at which its rule reports. */
export interface LanguageLintCase {
  name: string;
  /** The whole definition, or its texts by file name, the entry first. */
  text: string | Readonly<Record<string, string>>;
  /** Pointers, in the order of the report. */
  fires: readonly string[];
}

/** A document and the places at which its rule reports, in the order of the report; none: the rule is silent. */
export interface LintCase {
  name: string;
  /** Members of an OpenAPI 3.1 document (or of another, where `openapi` or `swagger` says so); the rest is filled in. */
  document: Readonly<Record<string, unknown>>;
  fires: readonly string[];
}
