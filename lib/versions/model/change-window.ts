import type { Change, Diff, DiffSummary, Proof, Severity, Witness } from "@/lib/diff/model";
import { findRule } from "@/lib/diff/rules/catalogue";
import { placeParts, type Side } from "@/lib/diff/place";
import type { JsonValue } from "@/lib/specs/model";
import { WHOLE_DOCUMENT } from "@/lib/versions/model/whole-document";
import type {
  ChangeFacet,
  ChangeGroup,
  ChangeItem,
  ChangeList,
  ChangeListInput,
  FacetValue,
  RuleNote,
  ShownProof,
  ShownValue,
  ShownWitness,
} from "@/lib/versions/schema/changes";

/** So many characters of a value are shown; all of it is in the Diff. */
const LONGEST_VALUE = 2_000;
/** A longer call is not shown: cut, it could not be run. */
const LONGEST_CALL = 8_000;
/** Values of one facet; the others are found by words. */
const MOST_FACET_VALUES = 200;

export type ChangeFilter = Pick<
  ChangeListInput,
  "severity" | "area" | "operation" | "rule" | "proof" | "q" | "change" | "page" | "pageSize"
>;

/** The area of a change: that of its rule's place. */
export function areaOf(change: Pick<Change, "id">): string {
  const rule = findRule(change.id);
  return rule ? placeParts(rule.on).area : "document";
}

/** Whose messages a change concerns: that of its rule's place. */
function sideOf(change: Pick<Change, "id">): Side {
  const rule = findRule(change.id);
  const side = rule ? placeParts(rule.on).side : "none";
  return side === "request" || side === "response" ? side : "none";
}

const valueOf: Record<ChangeFacet, (change: Change) => string> = {
  severity: (change) => change.severity,
  area: areaOf,
  operation: (change) => change.operation ?? WHOLE_DOCUMENT,
  rule: (change) => change.id,
  proof: (change) => change.proof.status,
};
const FACETS = ["severity", "area", "operation", "rule", "proof"] as const satisfies readonly ChangeFacet[];

/** The changes that the filter lets through, and for each facet what other choices of it would give. */
function narrow(
  changes: readonly Change[],
  filter: ChangeFilter,
): { matched: Change[]; facets: Record<ChangeFacet, FacetValue[]> } {
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
  const matched = changes.filter((change) => {
    const refusing = FACETS.filter((facet) => filter[facet] !== undefined && filter[facet] !== valueOf[facet](change));
    for (const [facet, ofFacet] of counts) {
      if (refusing.some((other) => other !== facet)) continue;
      const value = valueOf[facet](change);
      ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
    return refusing.length === 0;
  });
  const listed = (facet: ChangeFacet): FacetValue[] =>
    [...(counts.get(facet) ?? [])]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_FACET_VALUES);
  const facets = {
    severity: listed("severity"),
    area: listed("area"),
    operation: listed("operation"),
    rule: listed("rule"),
    proof: listed("proof"),
  };
  return { matched, facets };
}

function wordsOf(q: string | undefined): string[] {
  return (q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
}

/** Whether every word is somewhere in what people see of a change. */
function says(change: Change, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = `${change.id} ${change.operation ?? ""} ${change.location} ${change.message}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function countOne(counts: DiffSummary, severity: Severity): void {
  if (severity === "non-breaking") counts.nonBreaking++;
  else counts[severity]++;
}

/** Those with the worst changes first; among equals the whole document before operations. */
function groupsOf(changes: readonly Change[]): { operation: string | null; counts: DiffSummary; changes: Change[] }[] {
  const groups = new Map<string | null, { operation: string | null; counts: DiffSummary; changes: Change[] }>();
  for (const change of changes) {
    const group = groups.get(change.operation) ?? {
      operation: change.operation,
      counts: { breaking: 0, dangerous: 0, nonBreaking: 0 },
      changes: [],
    };
    groups.set(change.operation, group);
    countOne(group.counts, change.severity);
    group.changes.push(change);
  }
  const rank = ({ operation, counts }: { operation: string | null; counts: DiffSummary }): number => {
    const worst = counts.breaking > 0 ? 0 : counts.dangerous > 0 ? 1 : 2;
    return worst * 2 + (operation === null ? 0 : 1);
  };
  // Changes come worst first and by operation within that, so a stable sort keeps the operations in order.
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

/** A value as text: strings as they are, everything else as indented JSON; cut where it is long. */
export function showValue(value: JsonValue | undefined): ShownValue | null {
  if (value === undefined) return null;
  return cutText(typeof value === "string" ? value : JSON.stringify(value, null, 2));
}

function cutText(text: string): ShownValue {
  const cut = text.length > LONGEST_VALUE;
  return { text: cut ? `${text.slice(0, LONGEST_VALUE)}…` : text, cut };
}

function showProof({ status, reason, witness }: Proof): ShownProof {
  return { status, reason: reason ?? null, witness: witness ? showWitness(witness) : null };
}

/**
 * A message is shown as it is sent: as JSON, also where it is one text (its quotes tell it from a number), or as the text that it is in
 * another language.
 */
function showWitness({ value, curl, mediaType, ...told }: Witness): ShownWitness {
  const isText = mediaType !== undefined && typeof value === "string";
  return {
    ...told,
    mediaType: mediaType ?? null,
    value: cutText(isText ? value : JSON.stringify(value, null, 2)),
    curl: curl !== undefined && curl.length <= LONGEST_CALL ? curl : null,
  };
}

function toItem({ before, after, proof, ...change }: Change): ChangeItem {
  return {
    ...change,
    area: areaOf(change),
    side: sideOf(change),
    before: showValue(before),
    after: showValue(after),
    proof: showProof(proof),
  };
}

function notesOn(groups: readonly ChangeGroup[]): Record<string, RuleNote> {
  const notes = new Map<string, RuleNote>();
  for (const { id } of groups.flatMap((group) => group.changes)) {
    const rule = notes.has(id) ? undefined : findRule(id);
    if (rule) notes.set(id, { title: rule.title, why: rule.why, fix: rule.fix });
  }
  return Object.fromEntries(notes);
}

/** The page that the filter asks for: the one with the wanted change where that fits the filter, else by its number. */
function pageNumber(order: readonly Change[], { change, page, pageSize }: ChangeFilter): number {
  const at = change === undefined ? -1 : order.findIndex((one) => one.fingerprint === change);
  const last = Math.max(1, Math.ceil(order.length / pageSize));
  return at >= 0 ? Math.floor(at / pageSize) + 1 : Math.min(page, last);
}

/**
 * One page of a diff: filtered, grouped by operation, cut, with the counts of the whole. Pure; what it gives is bounded
 * by `pageSize`, however many changes there are.
 */
export function cutChanges(diff: Diff, filter: ChangeFilter): Omit<ChangeList, "from" | "to"> {
  const words = wordsOf(filter.q);
  const said = diff.changes.filter((change) => says(change, words));
  const { matched, facets } = narrow(said, filter);
  const whole = groupsOf(matched);
  const order = whole.flatMap((group) => group.changes);
  const page = pageNumber(order, filter);
  const shown = new Set(order.slice((page - 1) * filter.pageSize, page * filter.pageSize));
  const groups = whole
    .map((group) => ({ ...group, changes: group.changes.filter((change) => shown.has(change)).map(toItem) }))
    .filter((group) => group.changes.length > 0);
  return {
    summary: diff.summary,
    facets,
    groups,
    rules: notesOn(groups),
    matched: matched.length,
    operationCount: whole.filter((group) => group.operation !== null).length,
    page,
    pageCount: Math.max(1, Math.ceil(order.length / filter.pageSize)),
  };
}
