import type { ApiScore, CheckResult } from "@/lib/maturity/model/score";
import type { PreviewItem, PreviewResult } from "@/lib/rubrics/schema/preview";

/** APIs that are named; the rest are only counted. */
export const MOST_ITEMS = 500;
/** Checks that are named for one of them. */
const MOST_CHECKS = 5;

/** An API under the rubric that holds, and under the one that is tried. */
export interface Compared {
  api: string;
  name: string;
  team: string;
  before: ApiScore;
  after: ApiScore;
}

export const EMPTY_PREVIEW: PreviewResult = {
  ...{ apis: 0, falls: 0, rises: 0, moves: [], highBefore: 0, highAfter: 0, items: [] },
  before: [0, 0, 0, 0, 0, 0],
  after: [0, 0, 0, 0, 0, 0],
};

const isOpen = ({ status, exemption }: CheckResult) =>
  exemption === null && (status === "unmet" || status === "unknown");

/** The required checks that keep a score from the level after its own. */
export function holdingChecks({ level, checks }: ApiScore): string[] {
  return checks
    .filter((check) => check.required && check.level === level + 1 && isOpen(check))
    .map(({ id }) => id)
    .slice(0, MOST_CHECKS);
}

const counted = (levels: readonly number[], at: number) => levels.map((count, level) => count + (level === at ? 1 : 0));

function itemOf({ api, name, team, before, after }: Compared): PreviewItem {
  const because = after.level < before.level ? holdingChecks(after) : [];
  return { api, name, team, from: before.level, to: after.level, because };
}

const furthestFallFirst = (a: PreviewItem, b: PreviewItem) =>
  a.to - a.from - (b.to - b.from) || (a.api < b.api ? -1 : a.api > b.api ? 1 : 0);

/** An outcome with more APIs in it. Whatever the order in which they come, the outcome is the same. */
export function addToPreview(outcome: PreviewResult, more: readonly Compared[]): PreviewResult {
  const moves = new Map(outcome.moves.map((move) => [`${move.from} ${move.to}`, move]));
  let { apis, falls, rises, before, after, highBefore, highAfter } = outcome;
  const changed: PreviewItem[] = [];
  for (const one of more) {
    const [from, to] = [one.before.level, one.after.level];
    apis++;
    before = counted(before, from);
    after = counted(after, to);
    highBefore += one.before.entropy.band === "high" ? 1 : 0;
    highAfter += one.after.entropy.band === "high" ? 1 : 0;
    if (from === to) continue;
    if (to < from) falls++;
    else rises++;
    moves.set(`${from} ${to}`, { from, to, apis: (moves.get(`${from} ${to}`)?.apis ?? 0) + 1 });
    changed.push(itemOf(one));
  }
  const items = [...outcome.items, ...changed].sort(furthestFallFirst).slice(0, MOST_ITEMS);
  const sorted = [...moves.values()].sort((a, b) => a.to - a.from - (b.to - b.from) || b.from - a.from);
  return { apis, falls, rises, moves: sorted, before, after, highBefore, highAfter, items };
}
