import type { Severity } from "@/lib/diff/model";
import { placeParts } from "@/lib/diff/place";
import type { Rule } from "@/lib/diff/rule";
import { RULES } from "./index";

/** A rule as lists, filters and policies know it. */
export interface RuleEntry {
  id: string;
  severity: Severity;
  side: string;
  area: string;
  kind: string;
  action: string;
  title: string;
  why: string;
  fix: string;
}

/** Every difference rule with its metadata, by id. */
export function ruleCatalogue(): RuleEntry[] {
  return RULES.map(({ id, on, severity, title, why, fix }) => ({ id, severity, ...placeParts(on), title, why, fix }));
}

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of that name, or undefined. */
export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id);
}
