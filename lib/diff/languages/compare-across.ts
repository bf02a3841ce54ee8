import { compareFields } from "@/lib/diff/across/compare-fields";
import { contractLanguageChanged } from "@/lib/diff/across/rules/contract-language-changed";
import { operationBecame } from "@/lib/diff/across/rules/operation-became";
import type { ComparableSpec, CompareOptions } from "@/lib/diff/comparable-spec";
import { compareDocument } from "@/lib/diff/compare/compare-document";
import { reportExistence } from "@/lib/diff/compare/compare-operations";
import type { LanguageDifference } from "@/lib/diff/languages/model";
import { toLanguageChange } from "@/lib/diff/languages/to-language-change";
import type { Change } from "@/lib/diff/model";
import { walkedChanges } from "@/lib/diff/walked-changes";
import { identifyOperations } from "@/lib/lineage/model/identify-operations";
import type { OperationIdentity } from "@/lib/lineage/model/link";
import { formatName } from "@/lib/specs/format-names";
import type { Operation, SpecModel } from "@/lib/specs/model";

/** What of the documents themselves is compared across languages; servers and tags mean something else in each. */
const DOCUMENT_RULES: ReadonlySet<string> = new Set(["document-title-changed", "document-version-changed"]);

/**
 * The changes between definitions in two languages: that the language changed, what became what (declared or suggested), which
 * operations have no counterpart, and which of their fields. Changes of an operation carry its older key, which callers know.
 */
export function compareAcross(from: ComparableSpec, to: ComparableSpec, options: CompareOptions): Change[] {
  const changes = walkedChanges(from, to, options, compareDocument)
    .map(({ change }) => change)
    .filter(({ id }) => DOCUMENT_RULES.has(id));
  const report = (difference: LanguageDifference): void => {
    changes.push(toLanguageChange(difference, from, to, options));
  };
  const before = formatName(from.model.format);
  const after = formatName(to.model.format);
  report({
    rule: contractLanguageChanged,
    trail: [{ label: "document", key: "document", path: "" }],
    facts: { subject: "The contract", name: "", before, after },
    from: from.model.place,
    to: to.model.place,
  });
  const pairs = identifyOperations(from.model, to.model, options.links);
  for (const pair of pairs) reportPair(pair, from.model, to.model, report);
  return distinct([...changes, ...existence(pairs, from, to, options)]);
}

function reportPair(
  pair: OperationIdentity,
  from: SpecModel,
  to: SpecModel,
  report: (difference: LanguageDifference) => void,
): void {
  const older = from.operations.get(pair.from);
  const newer = to.operations.get(pair.to);
  if (!older || !newer) return;
  const operation = { key: older.key, matchKey: older.matchKey };
  report({
    rule: operationBecame,
    operation,
    trail: [{ label: "operation", key: newer.matchKey, path: "" }],
    facts: { subject: "Operation", name: "", before: older.key, after: newer.key, note: noteOf(pair) },
    from: older.place,
    to: newer.place,
  });
  compareFields(older, newer, (difference) => report({ ...difference, operation }));
}

function noteOf({ reason, score, evidence }: OperationIdentity): string {
  if (reason === "declared") return "declared";
  if (reason === "document") return "the definition says so";
  const because = [
    evidence.words.length > 0 ? `both are about ${evidence.words.join(" and ")}` : "",
    evidence.fields.length > 0 ? `share ${evidence.fields.length} field${evidence.fields.length === 1 ? "" : "s"}` : "",
  ].filter((one) => one !== "");
  return `suggested, ${Math.round(score * 100)} % alike: ${because.join(", ")}`;
}

/** Operations without a counterpart, under the rules that every language has for them. */
function existence(
  pairs: readonly OperationIdentity[],
  from: ComparableSpec,
  to: ComparableSpec,
  options: CompareOptions,
): Change[] {
  const gone = new Set(pairs.map((pair) => pair.from));
  const come = new Set(pairs.map((pair) => pair.to));
  const contextOf = (side: "from" | "to", operation: Operation) => {
    const { key, matchKey } = operation;
    return { key, matchKey, prefix: "", reversed: false, [side]: operation };
  };
  return walkedChanges(from, to, options, (walk) => {
    for (const operation of walk.from.operations.values())
      if (!gone.has(operation.key)) reportExistence(walk, contextOf("from", operation), "operation", "");
    for (const operation of walk.to.operations.values())
      if (!come.has(operation.key)) reportExistence(walk, contextOf("to", operation), "operation", "");
  }).map(({ change }) => change);
}

function distinct(changes: readonly Change[]): Change[] {
  const seen = new Map<string, Change>();
  for (const change of changes) if (!seen.has(change.fingerprint)) seen.set(change.fingerprint, change);
  return [...seen.values()];
}
