import type { GateId } from "@/lib/lifecycle/model";
import type { WaiverDto } from "@/lib/waivers/schema";

/** Days before the end from which on a waiver ends soon. */
export const SOON_DAYS = 14;
/** Rows of each list of the debt. */
const MOST_LISTED = 20;
const DAY_MS = 86_400_000;

/** How long an exception has been standing: renewals count from the first. */
export const DEBT_AGES = ["week", "month", "quarter", "older"] as const;
export type DebtAge = (typeof DEBT_AGES)[number];

/** What a team, or a rule, owes. */
export interface DebtCount {
  live: number;
  endingSoon: number;
  /** Ended, while what it was for is still there. */
  overdue: number;
}

/** All exceptions together: what was let through and is still to be paid. */
export interface WaiverDebt {
  live: number;
  requested: number;
  endingSoon: number;
  overdue: number;
  /** Live, while what they are for is gone: they can be revoked. */
  unused: number;
  byTeam: ({ team: string } & DebtCount)[];
  byRule: ({ gate: GateId; rule: string | null } & DebtCount)[];
  byAge: { age: DebtAge; live: number }[];
  soon: WaiverDto[];
  overdueItems: WaiverDto[];
  unusedItems: WaiverDto[];
}

const keyOf = ({ api, version, gate, fingerprint, rule }: WaiverDto) =>
  JSON.stringify([api, version, gate, fingerprint, fingerprint === null ? rule : null]);

function ageOf(since: string, now: Date): DebtAge {
  const days = (now.getTime() - Date.parse(since)) / DAY_MS;
  if (days <= 7) return "week";
  if (days <= 30) return "month";
  return days <= 90 ? "quarter" : "older";
}

/** Since when an exception stands: since the first of those that it goes on from, as far as they are known. */
function sinceOf(waiver: WaiverDto, all: ReadonlyMap<string, WaiverDto>): string {
  const seen = new Set<string>();
  let first = waiver;
  while (first.renews !== null && !seen.has(first.id)) {
    seen.add(first.id);
    const before = all.get(first.renews);
    if (!before) break;
    first = before;
  }
  return first.requestedAt;
}

function countBy<K extends object>(
  groups: Record<keyof DebtCount, readonly WaiverDto[]>,
  keyOfGroup: (waiver: WaiverDto) => K,
): (K & DebtCount)[] {
  const counts = new Map<string, K & DebtCount>();
  for (const name of ["live", "endingSoon", "overdue"] as const) {
    for (const waiver of groups[name]) {
      const group = keyOfGroup(waiver);
      const key = JSON.stringify(group);
      const count = counts.get(key) ?? { ...group, live: 0, endingSoon: 0, overdue: 0 };
      count[name] += 1;
      counts.set(key, count);
    }
  }
  return [...counts.values()].sort((a, b) => b.live + b.overdue - (a.live + a.overdue));
}

/** What some waivers, none of them revoked, come to on the day of `now`. */
export function waiverDebt(waivers: readonly WaiverDto[], now: Date): WaiverDebt {
  const soonest = new Date(now.getTime() + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
  const byEnd = waivers.toSorted((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1));
  const live = byEnd.filter(({ state }) => state === "approved");
  const covered = new Set(live.map(keyOf));
  const overdue = byEnd.filter(
    (one) => one.state === "expired" && one.grantedBy !== null && one.use === "needed" && !covered.has(keyOf(one)),
  );
  // Of several that ended for the same thing, the last one is the debt.
  const last = new Map(overdue.map((one) => [keyOf(one), one]));
  const overdueItems = [...last.values()];
  const soon = live.filter(({ expiresOn }) => expiresOn <= soonest);
  const unusedItems = live.filter(({ use }) => use === "unused");
  const all = new Map(waivers.map((one) => [one.id, one]));
  const ages = live.map((one) => ageOf(sinceOf(one, all), now));
  const groups = { live, endingSoon: soon, overdue: overdueItems };
  return {
    live: live.length,
    requested: waivers.filter(({ state }) => state === "requested").length,
    endingSoon: soon.length,
    overdue: overdueItems.length,
    unused: unusedItems.length,
    byTeam: countBy(groups, ({ owner, team }) => ({ team: owner.kind === "team" ? owner.name : team })),
    byRule: countBy(groups, ({ gate, rule }) => ({ gate, rule })),
    byAge: DEBT_AGES.map((age) => ({ age, live: ages.filter((one) => one === age).length })),
    soon: soon.slice(0, MOST_LISTED),
    overdueItems: overdueItems.slice(0, MOST_LISTED),
    unusedItems: unusedItems.slice(0, MOST_LISTED),
  };
}
