import type { CompatibilityDirection, VersionMark } from "@/lib/gates/model";
import { directionsOf, isTransitive } from "@/lib/lifecycle/gates/judge-compatibility";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import { isMajorBump } from "@/lib/lifecycle/version-order";

/** A version is compared with at most so many of those in use before it. */
export const MOST_COMPARED = 20;

/** A comparison that is to be made. */
export interface PlannedSide {
  direction: CompatibilityDirection;
  against: VersionMark;
  isMajor: boolean;
}

/** The comparisons that a level asks for. */
export interface SidePlan {
  sides: PlannedSide[];
  /** Whether there are more versions in use than are compared. */
  isCut: boolean;
}

/**
 * What a version is compared with: the newest version in use before it, and with a transitive level every other of its line,
 * where the level does not bind across major versions; else every other. `inUse` is newest first.
 */
export function planSides(
  policy: Pick<LifecyclePolicy, "compatibilityLevel" | "compatibilityAcrossMajor">,
  inUse: readonly VersionMark[],
  label: string,
): SidePlan {
  const { compatibilityLevel: level, compatibilityAcrossMajor: acrossMajor } = policy;
  const marked = inUse.map((against) => ({ against, isMajor: isMajorBump(against.label, label) }));
  const [baseline, ...older] = marked;
  if (!baseline) return { sides: [], isCut: false };
  const others = isTransitive(level) ? older.filter(({ isMajor }) => acrossMajor || !isMajor) : [];
  const compared = [baseline, ...others].slice(0, MOST_COMPARED);
  const sides = directionsOf(level).flatMap((direction) => compared.map((one) => ({ direction, ...one })));
  return { sides, isCut: others.length + 1 > MOST_COMPARED };
}
