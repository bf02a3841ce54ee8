import { patternRelation } from "@/lib/diff/containment/pattern-relation";
import type { PairScope } from "./schema-pair";

/** More patterns than this on one schema are not held against each other. */
const MAX_PATTERNS = 6;

type Action = "added" | "removed" | "narrowed" | "widened" | "replaced" | "changed";

/** Compares the patterns of texts by what they match, where that can be told; two that match the same are the same. */
export function comparePatterns(scope: PairScope, from: readonly string[], to: readonly string[]): void {
  if (from.join("\n") === to.join("\n")) return;
  const isSmall = from.length + to.length <= MAX_PATTERNS;
  const isSame = (a: string, b: string) => a === b || (isSmall && patternRelation(a, b) === "equal");
  const gone = from.filter((pattern) => !to.some((other) => isSame(pattern, other)));
  const come = to.filter((pattern) => !from.some((other) => isSame(pattern, other)));
  if (gone.length === 0 && come.length === 0) return;
  scope.report({
    aspect: `pattern/${actionOf(gone, come, isSmall)}`,
    before: gone.length > 0 ? gone.join(" and ") : undefined,
    after: come.length > 0 ? come.join(" and ") : undefined,
  });
}

function actionOf(gone: readonly string[], come: readonly string[], isSmall: boolean): Action {
  if (gone.length === 0) return "added";
  if (come.length === 0) return "removed";
  if (!isSmall) return "changed";
  const isWithin = (inner: string, outer: string) => patternRelation(inner, outer) === "within";
  if (gone.every((old) => come.some((now) => isWithin(now, old)))) return "narrowed";
  if (come.every((now) => gone.some((old) => isWithin(old, now)))) return "widened";
  const [old, now] = [gone[0], come[0]];
  const isOne = gone.length === 1 && come.length === 1 && old !== undefined && now !== undefined;
  return isOne && patternRelation(old, now) === "apart-or-overlapping" ? "replaced" : "changed";
}
