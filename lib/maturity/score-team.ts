import { levelAfter } from "./levels";
import { LEVELS } from "./model/check";
import type { Rubric } from "./model/rubric";
import type { Progress, ReachedLevel, TeamMember, TeamScore } from "./model/score";

const MOST_NEXT = 3;

/**
 * The score of a team (DOMAIN §5.3): the level of its weakest tier-1 API; with none of these, of its weakest API; without
 * APIs it has no level, and nothing else either.
 */
export function scoreTeam(members: readonly TeamMember[], rubric: Rubric): TeamScore {
  const tierOne = members.filter(({ tier }) => tier === 1);
  const basis = tierOne.length > 0 ? tierOne : members;
  const level = lowest(basis);
  const weakest = basis.filter((member) => member.level === level);
  return {
    level,
    basis: members.length === 0 ? "none" : tierOne.length > 0 ? "tier-1" : "all",
    weakest: weakest.map(({ api }) => api),
    distribution: [0, ...LEVELS].map((one) => members.filter((member) => member.level === one).length),
    progress: teamProgress(level, basis),
    entropy: meanEntropy(members),
    checks: rubric.checks.map(({ id }) => countStatuses(id, members)),
    next: nextOf(level, weakest, members, rubric),
  };
}

function lowest(members: readonly TeamMember[]): ReachedLevel | null {
  return members.reduce<ReachedLevel | null>(
    (least, { level }) => (least === null || level < least ? level : least),
    null,
  );
}

/** Of the APIs that decide: how many are past the level already, and the mean way of all of them to the next one. */
function teamProgress(level: ReachedLevel | null, basis: readonly TeamMember[]): Progress {
  if (level === null) return { next: 1, met: 0, of: 0, ratio: 0 };
  const next = levelAfter(level);
  const isPast = (member: TeamMember) => next !== null && member.level >= next;
  const ways = basis.map((member) => (isPast(member) ? 1 : Math.min(1, Math.max(0, member.ratio))));
  const sum = ways.reduce((total, way) => total + way, 0);
  return { next, met: basis.filter(isPast).length, of: basis.length, ratio: Math.min(1, sum / basis.length) };
}

function meanEntropy(members: readonly TeamMember[]): number | null {
  const known = members.flatMap(({ entropy }) => entropy ?? []);
  if (known.length === 0) return null;
  return Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 1e6) / 1e6;
}

function countStatuses(id: string, members: readonly TeamMember[]): TeamScore["checks"][number] {
  const count = { id, met: 0, unmet: 0, unknown: 0, notApplicable: 0 };
  for (const { statuses } of members) {
    const status = statuses[id] ?? "unknown";
    if (status === "not-applicable") count.notApplicable++;
    else count[status]++;
  }
  return count;
}

/** What the next level requires and most of the weakest lack; then what is cheapest, and helps most others. */
function nextOf(
  level: ReachedLevel | null,
  weakest: readonly TeamMember[],
  members: readonly TeamMember[],
  rubric: Rubric,
): TeamScore["next"] {
  if (level === null) return [];
  const next = levelAfter(level) ?? 5;
  return rubric.checks
    .filter((check) => check.level <= next)
    .map((check) => ({
      check,
      held: weakest.filter((member) => lacks(member, check.id)).map(({ api }) => api),
      all: members.filter((member) => lacks(member, check.id)).map(({ api }) => api),
    }))
    .filter(({ held }) => held.length > 0)
    .sort(
      (a, b) =>
        Number(b.check.required) - Number(a.check.required) ||
        b.held.length - a.held.length ||
        a.check.effortHours - b.check.effortHours ||
        b.all.length - a.all.length ||
        (a.check.id < b.check.id ? -1 : 1),
    )
    .slice(0, MOST_NEXT)
    .map(({ check, held, all }) => ({ id: check.id, apis: [...held, ...all.filter((api) => !held.includes(api))] }));
}

function lacks({ statuses, exempted }: TeamMember, check: string): boolean {
  const status = statuses[check] ?? "unknown";
  return (status === "unmet" || status === "unknown") && !exempted.includes(check);
}
