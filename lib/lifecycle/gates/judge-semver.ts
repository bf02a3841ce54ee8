import type { SemverNeed, SemverReport } from "@/lib/gates/model";
import type { Severity } from "@/lib/diff/model";
import type { GateReason } from "@/lib/lifecycle/model";
import { parseSemver, type SemverParts } from "@/lib/lifecycle/version-order";
import { type GateVerdict, notRun, nothing, reason } from "./verdict";

type Core = readonly [major: bigint, minor: bigint, patch: bigint];

const coreOf = ({ major, minor, patch }: SemverParts): Core => [BigInt(major), BigInt(minor), BigInt(patch)];
const textOf = (core: Core): string => core.join(".");

function compare(a: Core, b: Core): number {
  for (const at of [0, 1, 2] as const) if (a[at] !== b[at]) return a[at] < b[at] ? -1 : 1;
  return 0;
}

/** The smallest number after another that announces a need (SemVer 2.0.0 §4, §6–8): before 1.0.0 the minor may break. */
function smallestAfter([major, minor, patch]: Core, need: SemverNeed): Core {
  if (need === "major" && major > 0n) return [major + 1n, 0n, 0n];
  if (need !== "patch") return [major, minor + 1n, 0n];
  return [major, minor, patch + 1n];
}

/** Whether a semantic version is a date in truth: 2024.1.15. No API has had 1900 major versions. */
function isDated({ major }: SemverParts): boolean {
  return /^(19|20)[0-9]{2}$/.test(major);
}

function unjudged(from: string, to: string): GateReason | null {
  const [before, after] = [parseSemver(from), parseSemver(to)];
  if (!before || !after) return reason("semver_not_judged", { from, to });
  if (isDated(after) || isDated(before)) return reason("semver_dated", { to });
  const same = compare(coreOf(before), coreOf(after)) === 0;
  return same && before.prerelease.length > 0 ? reason("semver_prerelease", { from, to }) : null;
}

/**
 * What some changes need of the next number: a breaking one a major, one that lets callers do more a minor, all else a patch
 * (SemVer 2.0.0 §6–8).
 */
export function semverNeed(changes: readonly { severity: Severity; isAddition: boolean }[]): SemverNeed {
  if (changes.some(({ severity }) => severity === "breaking")) return "major";
  return changes.some(({ isAddition }) => isAddition) ? "minor" : "patch";
}

/**
 * The number of the version announces what changed since its baseline; where it says too little, the smallest right one is
 * named. Numbers that are no semantic versions, or dates, say nothing of changes: that passes, and is said.
 */
export function judgeSemver(report: SemverReport | null): GateVerdict {
  if (report === null) return notRun();
  const { from, to, need } = report;
  if (from === null) return nothing(reason("semver_first"));
  const [before, after] = [parseSemver(from), parseSemver(to)];
  const cannot = unjudged(from, to);
  if (cannot || !before || !after) return nothing(cannot ?? reason("semver_not_judged", { from, to }));
  if (need === null) return notRun(reason("semver_unknown", { from }));
  const least = smallestAfter(coreOf(before), need);
  const values = { from, to, need, least: textOf(least) };
  const order = compare(coreOf(after), least);
  if (order >= 0)
    return nothing(reason(order === 0 || !isLarger(before, after, need) ? "semver_matches" : "semver_larger", values));
  const standing = reason("semver_too_small", values);
  const fingerprint = `semver ${need} ${from} ${to}`;
  return { against: [{ fingerprint }], clear: standing, standing: () => standing };
}

/** Whether a number announces more than is needed; a skipped one of the same kind does not. */
function isLarger(before: SemverParts, after: SemverParts, need: SemverNeed): boolean {
  const [a, b] = [coreOf(before), coreOf(after)];
  const announced: SemverNeed = a[0] !== b[0] ? "major" : a[1] !== b[1] ? "minor" : "patch";
  const rank: Record<SemverNeed, number> = { patch: 0, minor: 1, major: a[0] === 0n ? 1 : 2 };
  return rank[announced] > rank[need] || (announced === "major" && need !== "major");
}
