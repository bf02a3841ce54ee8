/** Longer paths are cut: nobody's operation is that deep. */
const MOST_CHARACTERS = 2_048;
const MOST_SEGMENTS = 64;

/**
 * The segments of a path, percent-decoded one by one (so that an encoded slash parts nothing), without query, fragment and
 * empty ones: `/pets//a%2Fb/` → `pets`, `a/b`. A segment that cannot be decoded stays as it is.
 */
export function splitPath(path: string): string[] {
  const end = path.search(/[?#]/);
  const bare = (end < 0 ? path : path.slice(0, end)).slice(0, MOST_CHARACTERS);
  return bare.split("/", MOST_SEGMENTS).flatMap((segment) => (segment === "" ? [] : [decoded(segment)]));
}

function decoded(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** What is left of a path below others; null where it is not below them. */
export function below(segments: readonly string[], prefix: readonly string[]): string[] | null {
  return prefix.every((one, index) => segments[index] === one) ? segments.slice(prefix.length) : null;
}
