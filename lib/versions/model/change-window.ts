import type { Change, Diff, DiffSummary, Severity } from "@/lib/diff/model";
import { findRule } from "@/lib/diff/rules/catalogue";
import { placeParts } from "@/lib/diff/place";
import type { JsonValue } from "@/lib/specs/model";
import type {
  ChangeGroup,
  ChangeItem,
  ChangeList,
  ChangeListInput,
  RuleNote,
  ShownValue,
} from "@/lib/versions/schema/changes";

/** So many characters of a value are shown; all of it is in the Diff. */
const LONGEST_VALUE = 2_000;

export type ChangeFilter = Pick<ChangeListInput, "severity" | "area" | "q" | "change" | "page" | "pageSize">;

/** The area of a change: that of its rule's place. */
export function areaOf(change: Pick<Change, "id">): string {
  const rule = findRule(change.id);
  return rule ? placeParts(rule.on).area : "document";
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

/** The whole document first, then operations, those with the worst changes first. */
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
    if (operation === null) return 0;
    return counts.breaking > 0 ? 1 : counts.dangerous > 0 ? 2 : 3;
  };
  // Changes come worst first and by operation within that, so a stable sort keeps the operations in order.
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

/** A value as text: strings as they are, everything else as indented JSON; cut where it is long. */
export function showValue(value: JsonValue | undefined): ShownValue | null {
  if (value === undefined) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  const cut = text.length > LONGEST_VALUE;
  return { text: cut ? `${text.slice(0, LONGEST_VALUE)}…` : text, cut };
}

function toItem({ before, after, proof, ...change }: Change): ChangeItem {
  return {
    ...change,
    area: areaOf(change),
    before: showValue(before),
    after: showValue(after),
    proof: proof.status,
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
  const areas = new Map<string, number>();
  const severities: Record<Severity, number> = { breaking: 0, dangerous: 0, "non-breaking": 0 };
  const matched = said.filter((change) => {
    const area = areaOf(change);
    const inSeverity = filter.severity === undefined || change.severity === filter.severity;
    const inArea = filter.area === undefined || area === filter.area;
    if (inArea) severities[change.severity]++;
    if (inSeverity) areas.set(area, (areas.get(area) ?? 0) + 1);
    return inSeverity && inArea;
  });
  const whole = groupsOf(matched);
  const order = whole.flatMap((group) => group.changes);
  const page = pageNumber(order, filter);
  const shown = new Set(order.slice((page - 1) * filter.pageSize, page * filter.pageSize));
  const groups = whole
    .map((group) => ({ ...group, changes: group.changes.filter((change) => shown.has(change)).map(toItem) }))
    .filter((group) => group.changes.length > 0);
  return {
    summary: diff.summary,
    severities,
    areas: [...areas].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count),
    groups,
    rules: notesOn(groups),
    matched: matched.length,
    operationCount: whole.filter((group) => group.operation !== null).length,
    page,
    pageCount: Math.max(1, Math.ceil(order.length / filter.pageSize)),
  };
}
