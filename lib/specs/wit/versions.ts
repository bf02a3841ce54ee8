/** Orders semantic versions (semver.org §11): negative where the first is the lower one. Build metadata does not count. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [partsOf(left), partsOf(right)];
  for (const [index, number] of a.numbers.entries()) {
    const difference = compareNumbers(number, b.numbers[index] ?? "0");
    if (difference !== 0) return difference;
  }
  if (a.pre.length === 0 || b.pre.length === 0) return b.pre.length - a.pre.length;
  for (const [index, part] of a.pre.entries()) {
    const other = b.pre[index];
    if (other === undefined) return 1;
    const difference = comparePre(part, other);
    if (difference !== 0) return difference;
  }
  return a.pre.length - b.pre.length;
}

/**
 * What of a version has to be the same for two to be compatible: the major number, below 1.0.0 the minor, below 0.1.0 all of it;
 * of a pre-release, all of it.
 */
export function compatibleTrack(version: string): string {
  const { numbers, pre } = partsOf(version);
  const [major = "0", minor = "0"] = numbers;
  if (pre.length > 0) return version.replace(/\+.*$/, "");
  if (major !== "0") return major;
  return minor !== "0" ? `0.${minor}` : numbers.join(".");
}

function partsOf(version: string): { numbers: string[]; pre: string[] } {
  const [core = "", pre] = version.replace(/\+.*$/, "").split(/-(.*)/);
  return { numbers: core.split("."), pre: pre ? pre.split(".") : [] };
}

function compareNumbers(left: string, right: string): number {
  const [a, b] = [left.replace(/^0+(?=\d)/, ""), right.replace(/^0+(?=\d)/, "")];
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function comparePre(left: string, right: string): number {
  const [isA, isB] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (isA && isB) return compareNumbers(left, right);
  if (isA !== isB) return isA ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}
