import type { XmlAspect } from "@/lib/diff/wsdl/pairs/pair-node";
import type { Slot } from "@/lib/specs/wsdl/xsd/content-of";

/** What differs between the places of elements that both versions of a type have. */
export interface OrderDifference {
  aspect: XmlAspect;
  before?: string[];
  after?: string[];
}

/** Compares in which order elements stand, and which exclude each other. Linear but for sorting. */
export function compareOrder(from: readonly Slot[], to: readonly Slot[]): OrderDifference[] {
  const newer = new Map(to.map((slot) => [slot.key, slot]));
  const common = from.flatMap((older) => {
    const match = newer.get(older.key);
    return match ? [{ older, newer: match }] : [];
  });
  return [...orderOf(common), ...choiceOf(common)];
}

interface Both {
  older: Slot;
  newer: Slot;
}

function orderOf(common: readonly Both[]): OrderDifference[] {
  const fixed = common.filter(({ older, newer }) => older.isFree && !newer.isFree);
  const freed = common.filter(({ older, newer }) => !older.isFree && newer.isFree);
  const found: OrderDifference[] = [];
  const keys = (list: readonly Both[]) => list.map(({ newer }) => newer.key);
  if (fixed.length > 1) found.push({ aspect: "order/fixed", after: keys(fixed.toSorted(byRank("newer"))) });
  if (freed.length > 1) found.push({ aspect: "order/freed", before: keys(freed.toSorted(byRank("older"))) });
  const ordered = common.filter(({ older, newer }) => !older.isFree && !newer.isFree).toSorted(byRank("older"));
  if (!isTurned(ordered)) return found;
  found.push({ aspect: "order/changed", before: keys(ordered), after: keys(ordered.toSorted(byRank("newer"))) });
  return found;
}

function byRank(which: "older" | "newer") {
  return (a: Both, b: Both) => a[which].rank - b[which].rank;
}

/** Whether an element that stood before another now stands after it. Members of one choice have no order. */
function isTurned(ordered: readonly Both[]): boolean {
  let highest = -1;
  let reached = -1;
  let rank = -1;
  for (const { older, newer } of ordered) {
    if (older.rank !== rank) {
      highest = Math.max(highest, reached);
      rank = older.rank;
    }
    if (newer.rank < highest) return true;
    reached = Math.max(reached, newer.rank);
  }
  return false;
}

function choiceOf(common: readonly Both[]): OrderDifference[] {
  const keys = (list: readonly Both[]) => list.map(({ newer }) => newer.key);
  const into = common.filter(({ older, newer }) => !older.isChoice && newer.isChoice);
  const out = common.filter(({ older, newer }) => older.isChoice && !newer.isChoice);
  // One of them must be there that need not be before, by itself or with others; and the other way round.
  const demanded = common.filter(({ older, newer }) => newer.isDemanded && !older.isDemanded && older.min === 0);
  const waived = common.filter(({ older, newer }) => older.isDemanded && !newer.isDemanded && newer.min === 0);
  const bound = common.filter(({ older, newer }) => !older.form && newer.form && isLoose(older));
  const freed = common.filter(({ older, newer }) => older.form && !newer.form && isLoose(newer));
  const other = common.filter(({ older, newer }) => older.form && newer.form && older.form !== newer.form);
  const introduced = [...(into.length > 1 ? into : []), ...demanded, ...bound, ...apart(common, "newer", "older")];
  const dissolved = [...(out.length > 1 ? out : []), ...waived, ...freed, ...apart(common, "older", "newer")];
  const found: OrderDifference[] = [];
  if (other.length > 0) found.push({ aspect: "choice/changed", before: keys(other), after: keys(other) });
  if (introduced.length > 0) found.push({ aspect: "choice/introduced", after: [...new Set(keys(introduced))] });
  if (dissolved.length > 0) found.push({ aspect: "choice/dissolved", before: [...new Set(keys(dissolved))] });
  return found;
}

function isLoose({ min, max }: Slot): boolean {
  return min === 0 || max !== 1;
}

/** Elements that exclude each other in the one version, and stand in two choices in the other. */
function apart(common: readonly Both[], one: "older" | "newer", other: "older" | "newer"): Both[] {
  const ranks = new Map<number, number>();
  return common.filter((both) => {
    if (!both.older.isChoice || !both.newer.isChoice) return false;
    const known = ranks.get(both[one].rank);
    if (known === undefined) ranks.set(both[one].rank, both[other].rank);
    return known !== undefined && known !== both[other].rank;
  });
}
