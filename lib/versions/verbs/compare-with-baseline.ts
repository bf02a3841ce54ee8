import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { ServiceContext } from "@/lib/core/context";
import type { Diff } from "@/lib/diff/model";
import type { VersionMark } from "@/lib/gates/model";
import type { VersionState } from "@/lib/lifecycle/model";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { listOrdered } from "@/lib/versions/store";
import { type Comparable, compareStored } from "./compare-stored";
import { getLifecycleVersion } from "./find-lifecycle-version";

const inflate = promisify(gunzip);

/** States in which a version may have callers: a deprecated one has them all until they moved, a sunset one perhaps. */
const IN_USE: ReadonlySet<VersionState> = new Set<VersionState>(["active", "deprecated", "sunset"]);

/** Where something stands, or would stand, in the order of an API's versions. */
export interface VersionPlace {
  api: { id: string };
  sortKey: string;
}

/** The versions that come before a place and may have callers, the newest first. */
export async function findInUseBefore(ctx: ServiceContext, { api, sortKey }: VersionPlace): Promise<VersionMark[]> {
  return (await listOrdered(ctx.access, api.id))
    .filter((one) => IN_USE.has(one.state) && one.sortKey < sortKey)
    .sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1))
    .map(({ id, label, digest }) => ({ id, label, digest }));
}

/**
 * What a version is judged against: the newest version in use that comes before it in the order of versions, which is what
 * callers have now. Null for a first version, and where nothing before it is in use.
 */
export async function findBaseline(ctx: ServiceContext, place: VersionPlace): Promise<VersionMark | null> {
  return (await findInUseBefore(ctx, place))[0] ?? null;
}

/** A stored version as a side of a comparison. */
export function comparableOf({ id, digest, format }: Pick<LifecycleVersion, "id" | "digest" | "format">): Comparable {
  return { digest, format, source: { versionId: id } };
}

/** The same of a version that is known by its mark: of the bytes that the mark names, whatever came in since. */
export async function comparableOfMark(ctx: ServiceContext, mark: VersionMark): Promise<Comparable> {
  const { format } = await getLifecycleVersion(ctx, mark.id);
  return comparableOf({ ...mark, format });
}

/** The Diff of two definitions under the severities that hold now; from the cache where it was made before. */
export async function readDiff(ctx: ServiceContext, from: Comparable, to: Comparable): Promise<Diff> {
  const { content } = await compareStored(ctx, from, to);
  // Our own worker wrote this, to the type that it is read as.
  return JSON.parse((await inflate(content)).toString("utf8")) as Diff;
}
