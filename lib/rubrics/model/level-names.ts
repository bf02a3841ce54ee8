import { LEVELS, type Level } from "@/lib/maturity/model/check";
import type { Rubric } from "@/lib/maturity/model/rubric";
import { defaultRubric } from "@/lib/maturity/rubric/default";

/** What levels are called by a rubric. A level that is not here is called as usual, in the language of the reader. */
export type LevelNames = Partial<Record<Level, string>>;

/** The names that a rubric gives its levels, where they are other ones than those that come with Concordat. */
export function ownLevelNames(levels: Rubric["levels"]): LevelNames {
  const usual = new Map(defaultRubric.levels.map(({ level, name }) => [level, name]));
  const own = levels.filter(({ level, name }) => name !== usual.get(level));
  return Object.fromEntries(
    LEVELS.flatMap((level) => own.filter((one) => one.level === level).map(({ name }) => [level, name])),
  );
}
