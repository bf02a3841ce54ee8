/** The parts of a semantic version. Numbers stay text, since the grammar sets no bound to them. */
export interface SemverParts {
  major: string;
  minor: string;
  patch: string;
  prerelease: string[];
  build: string[];
}

/** A version's label that the registry accepts; `semver` is null where it is a plain label, ordered by publication. */
export type ParsedVersionLabel =
  | { ok: true; label: string; semver: SemverParts | null }
  | { ok: false; because: string };

/** The longest label, in UTF-16 code units. */
export const MAX_VERSION_LABEL_LENGTH = 100;

// SemVer 2.0.0 §2, §9, §10: no leading zeros in numeric identifiers, except in build metadata.
const NUMBER = "0|[1-9][0-9]*";
const IDENTIFIER = `(?:${NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const SEMVER = new RegExp(
  `^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?(?:\\+([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?$`,
);

/** The parts of a semantic version (SemVer 2.0.0, strictly), or null. A leading `v` makes it a plain label. */
export function parseSemver(label: string): SemverParts | null {
  if (label.length > MAX_VERSION_LABEL_LENGTH) return null;
  const match = SEMVER.exec(label);
  if (!match) return null;
  const [, major = "0", minor = "0", patch = "0", prerelease, build] = match;
  return { major, minor, patch, prerelease: prerelease?.split(".") ?? [], build: build?.split(".") ?? [] };
}

/**
 * Reads a version's label. Any printable text of at most 100 characters is a label, except what would be mistaken for
 * something else in an address: `latest`, `.` and `..`, anything with `/` or `\`, or with whitespace but single spaces inside.
 */
export function parseVersionLabel(label: string): ParsedVersionLabel {
  const refuse = (because: string): ParsedVersionLabel => ({ ok: false, because });
  if (label.length === 0) return refuse("A version needs a label.");
  if (label.length > MAX_VERSION_LABEL_LENGTH)
    return refuse(`A version's label has at most ${MAX_VERSION_LABEL_LENGTH} characters.`);
  if (label.trim() !== label) return refuse("A version's label neither begins nor ends with whitespace.");
  if (/[/\\]/.test(label)) return refuse("A version's label contains no slashes.");
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(label))
    return refuse("A version's label contains no control or invisible characters.");
  if (/(?! )\p{Zs}/u.test(label)) return refuse("A version's label contains no spaces but the ordinary one.");
  if (label === "." || label === "..") return refuse(`"${label}" is not a version's label.`);
  if (label.toLowerCase() === "latest")
    return refuse('"latest" always means the newest active version, so no version can be called that.');
  return { ok: true, label, semver: parseSemver(label) };
}

/** A whole number so that texts compare as the numbers do: its length in two digits, then its digits. */
function ordered(digits: string): string {
  return String(digits.length).padStart(2, "0") + digits;
}

/** SemVer 2.0.0 §11: numeric identifiers before others, numerically; fewer before more; a release after its prereleases. */
function semverKey(parts: SemverParts): string {
  const core = ordered(parts.major) + ordered(parts.minor) + ordered(parts.patch);
  if (parts.prerelease.length === 0) return `${core}~`;
  const identifiers = parts.prerelease.map((part) => (/^[0-9]+$/.test(part) ? `1${ordered(part)}` : `2${part},`));
  return `${core}${identifiers.join("")}0`;
}

/**
 * A text that sorts as versions do, compared byte by byte (a column with `COLLATE "C"`). Semantic versions follow
 * SemVer 2.0.0 §11; equal precedence (build metadata) goes by publication. A label that is not semantic takes its place
 * right after the newest version there is when it is published, and stays there. ASCII, at most about 220 bytes.
 *
 * @param sequence the number of this publication within its API: a whole number ≥ 0, rising, never used twice
 * @param newestSortKey the greatest key of the API at this moment; null for the first version
 */
export function versionSortKey(label: string, sequence: number, newestSortKey: string | null): string {
  if (!Number.isSafeInteger(sequence) || sequence < 0)
    throw new RangeError(`${sequence} is not a publication's number`);
  const turn = ordered(String(sequence));
  const parts = parseSemver(label);
  if (parts) return `${semverKey(parts)}.${turn}`;
  const anchor = (newestSortKey ?? "").replace(/!.*$/, "");
  return `${anchor}!${turn}`;
}

/** Whether both labels are semantic and the second has the greater major version (SemVer 2.0.0 §8). */
export function isMajorBump(from: string, to: string): boolean {
  const [before, after] = [parseSemver(from), parseSemver(to)];
  return before !== null && after !== null && ordered(after.major) > ordered(before.major);
}
