import type { Segment } from "@/lib/diff/compare/difference";
import type { Walk } from "@/lib/diff/compare/walk";
import type { Proof, Severity } from "@/lib/diff/model";
import type { Side } from "@/lib/diff/place";
import type { MessageProof } from "@/lib/diff/witness/prove-changes";
import type { Facts } from "@/lib/diff/rule";
import type { Place, Position, SpecFormat, SpecModel } from "@/lib/specs/model";
import type { NativeContracts } from "@/lib/specs/native-contract";

/** A typed place of a language: `side/area/kind/action`, as in OpenAPI: `response/field/type/changed`. */
export type LanguagePlace = `${Side}/${string}/${string}/${string}`;

/** A difference rule of one language: metadata. No rule walks a document; the comparer of the language names the rule. */
export interface LanguageRule {
  /** Kebab-case, stable for ever, begins with the language: `graphql-field-removed`. */
  id: string;
  format: SpecFormat;
  on: LanguagePlace;
  severity: Severity;
  title: string;
  why: string;
  fix: string;
  message(facts: Facts): string;
}

/** Declares a rule; keeps the literal type of its id. */
export function defineLanguageRule<const Id extends string>(
  rule: LanguageRule & { id: Id },
): LanguageRule & { id: Id } {
  return rule;
}

/** What a comparer reports: one difference, under the rule that it is. */
export interface LanguageDifference {
  rule: Omit<LanguageRule, "format">;
  /** The operation it is in; absent: a type that several use, or the whole document. */
  operation?: { key: string; matchKey: string };
  /** The way to the place, for people and for the fingerprint (keys must not change with names of files or order). */
  trail: readonly Segment[];
  facts: Facts;
  from?: Place | undefined;
  to?: Place | undefined;
  /** Where it is not as bad as the rule says, or worse; with the reason in `proof.reason`. */
  severity?: Severity;
  /** A witness, where a message could be made and an independent validator confirmed it; absent: `rule`. */
  proof?: Proof;
}

/** One version under comparison. */
export interface LanguageSide<F extends SpecFormat> {
  model: SpecModel;
  native: NativeContracts[F];
  locate(place: Place): Position;
}

/** A comparer of two versions in one language. */
export interface LanguageComparer<F extends SpecFormat = SpecFormat> {
  format: F;
  /** All of its own rules. The common ones (`operation-removed`, `document-title-changed`, …) are reported for it. */
  rules: readonly LanguageRule[];
  /** How its changes are proved; null: it makes no messages, and every proof is `rule`. For the coverage badge and the docs. */
  proof: string | null;
  /** Operations that come and go are reported by its own `compare`: where that is worse or better by direction. */
  judgesExistence?: boolean;
  /**
   * Puts pairs of JSON-like schemas (payloads, named schemas) before the shared comparison of schemas, with `compareSchemas`:
   * its rules (`request-property-removed`, …), directions, witnesses and containment then hold here, too.
   */
  addSchemas?(walk: Walk, from: LanguageSide<F>, to: LanguageSide<F>): void;
  /** How changes of those schemas are proved where messages are not JSON; absent: by messages in JSON. */
  messageProof?(from: LanguageSide<F>, to: LanguageSide<F>): MessageProof;
  /** Reports what differs beside operations that come and go, their deprecation and texts, and the document's own texts. */
  compare(
    from: LanguageSide<F>,
    to: LanguageSide<F>,
    report: (difference: LanguageDifference) => void,
    today: string,
    /** False: nobody looks at proofs, and witnesses need not be searched for. */
    proofs?: boolean,
  ): void;
}

/** Declares a comparer. */
export function defineComparer<F extends SpecFormat>(comparer: LanguageComparer<F>): LanguageComparer<F> {
  return comparer;
}

/** One example of a rule: two small definitions (a text, or texts by file name, the entry first). */
export interface LanguageRuleCase {
  name: string;
  from: string | Readonly<Record<string, string>>;
  to: string | Readonly<Record<string, string>>;
  /** The locations at which this rule fires; empty: it must stay silent. */
  expected: readonly string[];
  /** Where a difference of this rule is of another severity than the rule's. */
  severity?: Severity;
}

/** The cases of one rule. */
export interface LanguageRuleCases {
  rule: string;
  cases: readonly LanguageRuleCase[];
}

/** Declares the cases of a rule: at least one in which it fires, and one in which it stays silent. */
export function defineLanguageCases(rule: string, cases: readonly LanguageRuleCase[]): LanguageRuleCases {
  return { rule, cases };
}
