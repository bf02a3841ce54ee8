import { parseSemver } from "@/lib/lifecycle/version-order";

/**
 * Whether a breaking release kept the number that announces breaks: the major version, or, below 1.0.0, the minor one (SemVer
 * 2.0.0 §4, as registries commonly read it). Numbers that are not semantic announce nothing, and so do not count here.
 */
export function brokeWithinMajor({ version, from }: { version: string; from: string }): boolean {
  const [before, after] = [parseSemver(from), parseSemver(version)];
  if (!before || !after || before.major !== after.major) return false;
  return after.major !== "0" || before.minor === after.minor;
}
