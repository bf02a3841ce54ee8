import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { Diff } from "@/lib/diff/model";
import type { ComparedSide, ComparisonReport, VersionMark } from "@/lib/gates/model";
import { type PlannedSide, planSides } from "@/lib/gates/model/plan-sides";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import type { Comparable } from "@/lib/versions/verbs/compare-stored";
import { comparableOfMark, readDiff } from "@/lib/versions/verbs/compare-with-baseline";

/** A definition to be judged, stored or not, and the versions in use before it, newest first. */
export interface LevelSubject {
  label: string;
  definition: Comparable;
  inUse: readonly VersionMark[];
}

/** The comparisons that a policy's level asks for, and the Diff from the baseline, which everybody asks for. */
export interface LevelComparison {
  comparison: ComparisonReport;
  /** Null without a baseline, and where it could not be made. */
  diff: Diff | null;
}

type Compare = (direction: ComparedSide["direction"], against: VersionMark) => Promise<Diff | null>;

/** Each comparison is made once, however many ask for it. One that cannot be made is null. */
function comparing(ctx: ServiceContext, definition: Comparable): Compare {
  const made = new Map<string, Promise<Diff | null>>();
  const make: Compare = async (direction, against) => {
    try {
      const other = await comparableOfMark(ctx, against);
      return await (direction === "backward" ? readDiff(ctx, other, definition) : readDiff(ctx, definition, other));
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      return null;
    }
  };
  return (direction, against) => {
    const key = `${direction} ${against.id}`;
    const known = made.get(key) ?? make(direction, against);
    made.set(key, known);
    return known;
  };
}

async function judgeSide(compare: Compare, side: PlannedSide): Promise<ComparedSide> {
  const diff = await compare(side.direction, side.against);
  const prefix = side.direction === "forward" ? "forward:" : "";
  const breaking = diff?.changes
    .filter(({ severity }) => severity === "breaking")
    .map(({ fingerprint, id, operation }) => ({ fingerprint: `${prefix}${fingerprint}`, rule: id, operation }));
  return { ...side, breaking: breaking ?? null };
}

/** Compares a definition as the policy's level asks. Slow the first time; never throws because one cannot be made. */
export async function compareByLevel(
  ctx: ServiceContext,
  policy: LifecyclePolicy,
  { label, definition, inUse }: LevelSubject,
): Promise<LevelComparison> {
  const compare = comparing(ctx, definition);
  const [baseline] = inUse;
  const diff = baseline ? await compare("backward", baseline) : null;
  const plan = planSides(policy, inUse, label);
  const sides: ComparedSide[] = [];
  // One after the other: a level must not take all the threads from people who wait.
  for (const side of plan.sides) sides.push(await judgeSide(compare, side));
  const { compatibilityLevel: level, compatibilityAcrossMajor: acrossMajor } = policy;
  return { comparison: { level, acrossMajor, sides, isCut: plan.isCut }, diff };
}
