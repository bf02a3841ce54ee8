import { placeParts } from "@/lib/diff/place";
import { findRule } from "@/lib/diff/rules/catalogue";
import type { ReportedChange, SemverNeed } from "@/lib/gates/model";

/** What only people read: callers can do neither more nor less. */
const PROSE: ReadonlySet<string> = new Set([
  "title",
  "summary",
  "description",
  "examples",
  "tags",
  "tag",
  "external-docs",
  "contact",
  "licence",
  "terms",
  "version",
  "extension",
]);

function isProse(rule: string): boolean {
  const known = findRule(rule);
  return known !== undefined && PROSE.has(placeParts(known.on).kind);
}

/**
 * What some changes ask of the next number (SemVer 2.0.0 §6–8): a breaking one a major; any other that callers can notice,
 * deprecations among them, a minor; prose alone a patch.
 */
export function semverNeed(changes: readonly Pick<ReportedChange, "severity" | "rule">[]): SemverNeed {
  if (changes.some(({ severity }) => severity === "breaking")) return "major";
  return changes.some(({ rule }) => !isProse(rule)) ? "minor" : "patch";
}
