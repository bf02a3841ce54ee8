import { fingerprintOf } from "@/lib/core/digest";
import type { Change } from "@/lib/diff/model";
import { placeParts } from "@/lib/diff/place";
import { findRule } from "@/lib/diff/rules/catalogue";
import { addedOperationItems } from "./added-operations";
import { contentItems } from "./content-items";
import { contractDigest } from "./contract-digest";
import type { DefinitionPart } from "./definition-part";
import { extensionItems } from "./extension-items";
import type { ReviewItem } from "./review-item";

/** What approvals cover without a baseline: the whole contract, as one item. */
export function contentItem(parts: readonly DefinitionPart[]): ReviewItem {
  return {
    fingerprint: fingerprintOf(["content", contractDigest(parts)]),
    kind: "content",
    rule: "first-contract",
    severity: "non-breaking",
    operation: null,
    message: "The whole contract: there is no earlier version in use to compare it with.",
  };
}

/** What differs at these places explains, and no message means anything else by it. */
const PROSE: ReadonlySet<string> = new Set(["title", "summary", "description", "examples", "external-docs"]);

/**
 * Whether a change is covered by itself. Another wording is not, unless the organisation gave its rule weight; nor is a
 * change of an extension, which has an item of its own with its place and value.
 */
function isCovered({ id, severity }: Pick<Change, "id" | "severity">): boolean {
  const rule = findRule(id);
  if (!rule || severity !== "non-breaking") return true;
  const { area, kind, action } = placeParts(rule.on);
  const isWording = PROSE.has(kind) || (area === "document" && kind === "tag" && action === "changed");
  return !isWording && kind !== "extension";
}

/**
 * What approvals cover: the changes against the baseline, what became of the extensions, and each place at which the text
 * differs: the comparison does not know every member that somebody may write; and of new operations what they rest on.
 */
export function changedItems(
  changes: readonly Change[],
  before: readonly DefinitionPart[],
  after: readonly DefinitionPart[],
): ReviewItem[] {
  const items = changes.filter(isCovered).map(({ id, severity, operation, message, fingerprint }): ReviewItem => {
    return { fingerprint, kind: "change", rule: id, severity, operation, message };
  });
  return [
    ...items,
    ...extensionItems(before, after),
    ...contentItems(before, after),
    ...addedOperationItems(before, after),
  ];
}
