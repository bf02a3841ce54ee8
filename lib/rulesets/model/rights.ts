/** For whom somebody may write and bind rulesets. */
export interface RulesetRights {
  /** For all: the organisation's rulesets, and bindings of every scope. */
  isForAll: boolean;
  /** Teams whose own they may. At most 200 for who may for all. */
  teams: { slug: string; name: string }[];
}

/** Whether somebody may change what belongs to a team or, with null, to the organisation. */
export function mayChange({ isForAll, teams }: RulesetRights, team: string | null): boolean {
  return isForAll || (team !== null && teams.some(({ slug }) => slug === team));
}
