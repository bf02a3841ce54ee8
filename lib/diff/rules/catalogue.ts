import { ALL_RULES, type AnyRule } from "@/lib/diff/any-rule";
import type { Severity } from "@/lib/diff/model";
import { placeParts } from "@/lib/diff/place";
import { SPEC_FORMATS, type SpecFormat } from "@/lib/specs/model";

/** A rule as lists, filters and policies know it. */
export interface RuleEntry {
  id: string;
  /** The languages in which it can be reported. */
  formats: readonly SpecFormat[];
  severity: Severity;
  side: string;
  area: string;
  kind: string;
  action: string;
  title: string;
  why: string;
  fix: string;
}

/** Areas that every language has, and those of JSON Schema, wherever it is used. */
const COMMON_AREAS: ReadonlySet<string> = new Set(["operation", "document"]);
const SCHEMA_FORMATS: readonly SpecFormat[] = ["openapi", "asyncapi", "json-schema"];

function formatsOf(rule: AnyRule): readonly SpecFormat[] {
  if ("across" in rule) return SPEC_FORMATS;
  if ("format" in rule) return [rule.format];
  const { area } = placeParts(rule.on);
  if (COMMON_AREAS.has(area)) return SPEC_FORMATS;
  return area === "schema" ? SCHEMA_FORMATS : ["openapi"];
}

/** Every difference rule of every language with its metadata, by id. */
export function ruleCatalogue(): RuleEntry[] {
  return ALL_RULES.map((rule) => {
    const { id, on, severity, title, why, fix } = rule;
    return { id, formats: formatsOf(rule), severity, ...placeParts(on), title, why, fix };
  });
}

const BY_ID: ReadonlyMap<string, AnyRule> = new Map(ALL_RULES.map((rule) => [rule.id, rule]));

/** The rule of that name, or undefined. */
export function findRule(id: string): AnyRule | undefined {
  return BY_ID.get(id);
}
