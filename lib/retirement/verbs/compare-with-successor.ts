import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { operationMatchKey } from "@/lib/deprecations/model/subject";
import { DIFF_ENGINE_VERSION } from "@/lib/diff/engine-version";
import { utcDay } from "@/lib/lifecycle/notice";
import { effectiveSeverities } from "@/lib/policies/verbs/effective-severities";
import type { SuccessorComparison } from "@/lib/retirement/model/successor-finding";
import type { RetiringVersion } from "@/lib/retirement/store";
import { comparableOf, readDiff } from "@/lib/versions/verbs/compare-with-baseline";

/** So many comparisons are remembered: a few hundred keys each, whatever the definitions. */
const MOST_REMEMBERED = 1_000;
const remembered = new Map<string, SuccessorComparison>();

/** How comparisons are had: made where that is allowed, else only remembered. */
export type CompareWithSuccessor = (from: RetiringVersion, to: RetiringVersion) => Promise<SuccessorComparison | null>;

const REMOVED = /^(operation|webhook)-removed/;

async function compare(ctx: ServiceContext, from: RetiringVersion, to: RetiringVersion): Promise<SuccessorComparison> {
  const { changes } = await readDiff(ctx, comparableOf(from), comparableOf(to));
  const removed = new Set<string>();
  const broken = new Set<string>();
  for (const { id, severity, operation } of changes) {
    if (operation === null) continue;
    const key = operationMatchKey(operation);
    if (REMOVED.test(id)) removed.add(key);
    else if (severity === "breaking") broken.add(key);
  }
  return { removed, broken };
}

/**
 * Compares versions with their successors by the differ, and remembers what matters of it until the next day, another policy of
 * severities, or other bytes. What cannot be compared is null. With `only` nothing is compared anew: for lists of many versions.
 */
export async function comparingSuccessors(
  ctx: ServiceContext,
  only: "remembered" | "made" = "made",
): Promise<CompareWithSuccessor> {
  const { revision } = await effectiveSeverities(ctx);
  return async (from, to) => {
    const key = [from.digest, to.digest, DIFF_ENGINE_VERSION, utcDay(ctx.now), revision].join(" ");
    const known = remembered.get(key);
    if (known || only === "remembered") return known ?? null;
    try {
      const made = await compare(ctx, from, to);
      remembered.set(key, made);
      for (const oldest of remembered.keys()) {
        if (remembered.size <= MOST_REMEMBERED) break;
        remembered.delete(oldest);
      }
      return made;
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      return null;
    }
  };
}
