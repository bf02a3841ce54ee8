import { z } from "zod";
import { type HistoryItem, scoreReasonDto } from "./schema/score";
import type { TeamScorecard } from "./schema/lists";
import type { ScoreChangeRow, TeamChangeRow } from "./store/history";
import { levelOfNumber } from "./model/stored-score";

const reasons = z.array(scoreReasonDto).catch([]);

/** A row of an API's history. */
export function presentChange(row: ScoreChangeRow): HistoryItem {
  const { at, until, level, progress, entropy, dimensions, because, rubric } = row;
  return {
    ...{ at: at.toISOString(), until: until.toISOString(), level: levelOfNumber(level) ?? 0 },
    ...{ progress, entropy, dimensions, because: reasons.parse(because), rubric },
  };
}

/** A row of a team's history. */
export function presentTeamChange(row: TeamChangeRow): TeamScorecard["history"][number] {
  const { at, until, level, progress, entropy, because, rubric } = row;
  return {
    ...{ at: at.toISOString(), until: until.toISOString(), level: levelOfNumber(level) },
    ...{ progress, entropy, because: reasons.parse(because), rubric },
  };
}
