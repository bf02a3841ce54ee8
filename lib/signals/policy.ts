import { safePattern } from "@/lib/diff/witness/safe-pattern";
import { fixedPath, pathPattern } from "@/lib/signals/model/plan/path-pattern";
import { parsePathTemplate } from "@/lib/signals/model/plan/path-template";

/** Probes of one version: each is a request a day. */
export const MOST_PROBES = 20;

/** Why an address is no probe of an operation; null: it is one. */
export type ProbeFault = "no-such-operation" | "not-safe" | "other-path";

/** Whether an address can be asked for what an operation answers: it is read only, and the path of the address ends in its own. */
export function judgeProbe(
  { operation, url }: { operation: string; url: string },
  operations: readonly { key: string; method: string; path: string }[],
): ProbeFault | null {
  const named = operations.filter(({ key }) => key === operation);
  if (named.length === 0) return "no-such-operation";
  const safe = named.filter(({ method }) => ["GET", "HEAD"].includes(method.toUpperCase()));
  if (safe.length === 0) return "not-safe";
  if (!URL.canParse(url)) return "other-path";
  const path = fixedPath(new URL(url).pathname, "raw");
  const leads = safe.some(({ path: own }) => {
    const template = parsePathTemplate(own);
    return template !== null && safePattern(`${pathPattern(template, "raw")}$`).test(path);
  });
  return leads ? null : "other-path";
}
