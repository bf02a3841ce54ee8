import { CHECKS_BY_ID } from "@/lib/maturity/checks";
import { LEVELS } from "@/lib/maturity/model/check";
import type { Rubric } from "@/lib/maturity/model/rubric";

/** Something of a rubric that cannot be: where, from its root, and what. */
export interface RubricFault {
  path: (string | number)[];
  message: string;
}

/** What is wrong with a rubric whose form is right: unknown and doubled checks, parameters, gaps, bounds that cross. */
export function rubricFaults(rubric: Rubric): RubricFault[] {
  return [...levelFaults(rubric), ...checkFaults(rubric), ...entropyFaults(rubric), ...upgradeFaults(rubric)];
}

function levelFaults({ levels, checks }: Rubric): RubricFault[] {
  const named = LEVELS.flatMap((level): RubricFault[] => {
    const count = levels.filter((one) => one.level === level).length;
    return count === 1
      ? []
      : [{ path: ["levels"], message: count === 0 ? `L${level} is missing` : `L${level} is named ${count} times` }];
  });
  const highest = Math.max(0, ...checks.filter(({ required }) => required).map(({ level }) => level));
  const gaps = LEVELS.filter(
    (level) => level < highest && !checks.some((check) => check.required && check.level === level),
  );
  const message = (level: number) =>
    `L${level} requires no check, so that nothing above it could be reached: require one, or none above`;
  return [...named, ...gaps.map((level) => ({ path: ["checks"], message: message(level) }))];
}

function checkFaults({ checks }: Rubric): RubricFault[] {
  const seen = new Set<string>();
  return checks.flatMap(({ id, parameters }, index): RubricFault[] => {
    const path = ["checks", index, "id"];
    if (seen.has(id)) return [{ path, message: `${id} is listed twice` }];
    seen.add(id);
    const check = CHECKS_BY_ID.get(id);
    if (!check) return [{ path, message: `there is no check ${id}` }];
    const parsed = check.parameters.safeParse(parameters);
    if (parsed.success) return [];
    return parsed.error.issues.map((issue) => ({
      path: ["checks", index, "parameters", ...issue.path.map(String)],
      message: issue.message,
    }));
  });
}

function entropyFaults({ entropy }: Rubric): RubricFault[] {
  const { weights, moderateFrom, highFrom } = entropy;
  const sum = weights.deprecated + weights.undocumented + weights.breaking;
  const faults: RubricFault[] = [];
  if (Math.abs(sum - 1) > 1e-6) {
    faults.push({
      path: ["entropy", "weights"],
      message: `the weights must sum to 1, and they sum to ${+sum.toFixed(6)}`,
    });
  }
  if (moderateFrom >= highFrom) {
    faults.push({ path: ["entropy", "highFrom"], message: `must be more than moderateFrom (${moderateFrom})` });
  }
  return faults;
}

function upgradeFaults({ upgrades }: Rubric): RubricFault[] {
  const seen = new Set<string>();
  return upgrades.flatMap(({ from, to }, index): RubricFault[] => {
    const path = ["upgrades", index, "to"];
    if (to <= from) return [{ path, message: `must be above L${from}` }];
    const key = `${from} ${to}`;
    if (seen.has(key)) return [{ path, message: `L${from} to L${to} is listed twice` }];
    seen.add(key);
    return [];
  });
}
