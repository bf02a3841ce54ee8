import type { ComparableSpec, CompareOptions } from "@/lib/diff/comparable-spec";
import { compareDocument } from "@/lib/diff/compare/compare-document";
import { compareOperationTexts } from "@/lib/diff/compare/compare-operations";
import type { Walk } from "@/lib/diff/compare/walk";
import { compareAcross } from "@/lib/diff/languages/compare-across";
import { findComparer } from "@/lib/diff/languages/index";
import type { LanguageComparer, LanguageSide } from "@/lib/diff/languages/model";
import { toLanguageChange } from "@/lib/diff/languages/to-language-change";
import type { Change } from "@/lib/diff/model";
import { walkedChanges } from "@/lib/diff/walked-changes";
import type { SpecFormat } from "@/lib/specs/model";

/**
 * The changes between two definitions of which one at least is not OpenAPI: what all languages share (operations that come and
 * go, deprecation, texts, servers, tags) under the common rules, and the rest under those of the language. From one language
 * to another, what became what (`compareAcross`).
 */
export function languageChanges(from: ComparableSpec, to: ComparableSpec, options: CompareOptions): Change[] {
  const { format } = from.model;
  if (format !== to.model.format) return compareAcross(from, to, options);
  const comparer = findComparer(format);
  const older = sideOf(from);
  const newer = sideOf(to);
  if (!comparer || !older || !newer) throw new Error(`There is no comparer for ${format}`);
  const visit = (walk: Walk): void => {
    compareDocument(walk);
    compareOperationTexts(walk, comparer.judgesExistence !== true);
    comparer.addSchemas?.(walk, older, newer);
  };
  const messageProof = comparer.messageProof?.(older, newer);
  const changes = walkedChanges(from, to, options, visit, messageProof).map(({ change }) => change);
  changes.push(...ownChanges(comparer, older, newer, from, to, options));
  return distinct(changes);
}

function ownChanges(
  comparer: LanguageComparer,
  older: LanguageSide<SpecFormat>,
  newer: LanguageSide<SpecFormat>,
  from: ComparableSpec,
  to: ComparableSpec,
  options: CompareOptions,
): Change[] {
  const changes: Change[] = [];
  comparer.compare(
    older,
    newer,
    (one) => changes.push(toLanguageChange(one, from, to, options)),
    options.today,
    options.proofs,
  );
  return changes;
}

function sideOf({ model, native, locate }: ComparableSpec): LanguageSide<SpecFormat> | undefined {
  return native && { model, native, locate };
}

/** Two ways to one place make one change. */
function distinct(changes: readonly Change[]): Change[] {
  const seen = new Map<string, Change>();
  for (const change of changes) if (!seen.has(change.fingerprint)) seen.set(change.fingerprint, change);
  return [...seen.values()];
}
