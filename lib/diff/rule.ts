import type { Severity } from "./model";
import type { PlaceKey } from "./place";
import type { JsonValue } from "@/lib/specs/model";

/** What a rule's message may speak of. */
export interface Facts {
  /** The thing that changed, in words: ``Request body property `iban` ``. Begins with a capital. */
  subject: string;
  /** The name of what was added, removed or changed within the subject; empty where the subject says it all. */
  name: string;
  before?: JsonValue;
  after?: JsonValue;
  /** One more fact for the reader, for example the sunset day. */
  note?: string;
}

/** A difference rule: metadata on one typed place. No rule walks a document. */
export interface Rule {
  /** Kebab-case, stable for ever. */
  id: string;
  on: PlaceKey;
  severity: Severity;
  title: string;
  why: string;
  fix: string;
  message(facts: Facts): string;
}

/** Declares a rule; the place is checked by its type. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** Where a case's two texts stand; the rest of the document is made around them. */
export type CaseFrame = "request-schema" | "response-schema" | "operation" | "webhook" | "document";

/** One example of a rule: two small texts in YAML, and how often the rule must fire between them. */
export interface RuleCase {
  name: string;
  frame: CaseFrame;
  from: string;
  to: string;
  /** The locations at which this rule fires; empty: it must stay silent. */
  expected: string[];
  /** The day the comparison takes place; 2026-01-01 where it does not matter. */
  today?: string;
}

/** The cases of one rule, by its id. */
export interface RuleCases {
  rule: string;
  cases: RuleCase[];
}

/** Declares the cases of a rule. */
export function defineCases(rule: string, cases: RuleCase[]): RuleCases {
  return { rule, cases };
}
