import { below, splitPath } from "./split-path";

/** The calls of a service below a path. */
interface ServicePath {
  service: string;
  /** Empty: all paths. */
  pathPrefix: string;
}

/** What is known of the names that the calls of an API come under. */
export interface ServedNames {
  /** It goes by this without an alias. */
  slug: string;
  /** Its aliases. */
  own: readonly ServicePath[];
  /** Aliases that were taken away from it. */
  removed: readonly (ServicePath & { at: Date })[];
  /** Aliases of the same services to other APIs. */
  others: readonly (ServicePath & { at: Date })[];
  /** Services that no API goes by, and when they were last heard of. */
  unknown: ReadonlyMap<string, Date>;
}

const covers = (outer: ServicePath, inner: ServicePath): boolean =>
  outer.service === inner.service && below(splitPath(inner.pathPrefix), splitPath(outer.pathPrefix)) !== null;

/**
 * A service whose calls were counted for an API and are not any more, since an instant or still being sent: silence about them
 * is no silence of callers. Null where there is none.
 */
export function findMovedService({ slug, own, removed, others, unknown }: ServedNames, from: Date): string | null {
  const names: ServicePath[] = [{ service: slug, pathPrefix: "" }, ...own];
  const isTaken = (one: ServicePath) => others.some((other) => covers(other, one));
  const isOurs = (one: ServicePath) =>
    own.some((alias) => covers(alias, one)) || (one.service === slug && !isTaken(one));
  const lost = removed.find(
    (one) => !isOurs(one) && (one.at >= from || (unknown.get(one.service)?.getTime() ?? 0) >= from.getTime()),
  );
  if (lost) return lost.service;
  const taker = others.find((other) => other.at >= from && names.some((name) => covers(name, other)));
  return taker?.service ?? null;
}
