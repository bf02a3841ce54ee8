import type { AnnouncementDto } from "@/lib/deprecations/schema";

const keyOf = ({ api, version, operation }: AnnouncementDto): string => JSON.stringify([api, version, operation]);

/**
 * What has not gone away yet and will, at most `most` of it: first what belongs to the viewer's teams, then the rest; each part the soonest
 * first. `lists` hold each team's own list and the list of all, and overlap.
 */
export function mineFirst(
  lists: readonly (readonly AnnouncementDto[])[],
  teams: readonly string[],
  most: number,
): AnnouncementDto[] {
  const all = new Map(lists.flat().map((one) => [keyOf(one), one]));
  const isMine = (one: AnnouncementDto) => teams.includes(one.team.slug);
  const sunsetOf = (one: AnnouncementDto) => one.daysLeft ?? Number.POSITIVE_INFINITY;
  return [...all.values()]
    .filter((one) => sunsetOf(one) >= 0)
    .sort((a, b) => Number(isMine(b)) - Number(isMine(a)) || compare(sunsetOf(a), sunsetOf(b)))
    .slice(0, most);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
