import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { ServiceContext } from "@/lib/core/context";
import { findPart, findReading, saveParts } from "@/lib/reader/store";
import { parseOptions } from "@/lib/versions/verbs/compare-stored";
import { loadSource } from "@/lib/versions/verbs/load-source";
import { runKeptTask } from "@/lib/workers/pool";
import { partId } from "@/lib/workers/reading-parts";

const inflate = promisify(gunzip);

/** A part is some kilobytes; what is beyond this is not one of ours. */
const MOST_PART_BYTES = 64 * 1024 * 1024;
/** Definitions above this size show one part before all are made. */
const LARGE_BYTES = 400_000;

/** A reading that is not complete after this long was left by a process that died, or is too large to be kept whole. */
const PATIENCE_MS = 10 * 60_000;

/** The version whose definition is read. */
export interface ReadVersion {
  id: string;
  digest: string;
  format: string;
  sizeBytes: number;
}

export interface WantedPart {
  kind: "operation" | "schema";
  key: string;
}

// On globalThis: the bundler may give every route a copy of this module, and a definition is to be read once.
const store = globalThis as typeof globalThis & { concordatReadings?: Map<string, Promise<void>> };
const underWay = (store.concordatReadings ??= new Map());

/** A part that was made before, as JSON text; null where it was not, whether or not it can be. */
export async function findMadePart(ctx: ServiceContext, { digest }: ReadVersion, wanted: WantedPart) {
  const content = await findPart(ctx.access, digest, partId(wanted.kind, wanted.key));
  return content ? inflated(content) : null;
}

/**
 * A part of a definition as JSON text, made now where it was not made before; null where there is no such part. The
 * first who opens a large definition waits for that part alone, while the others are made behind it.
 */
export async function readPart(ctx: ServiceContext, version: ReadVersion, wanted: WantedPart): Promise<string | null> {
  const made = await findMadePart(ctx, version, wanted);
  if (made !== null) return made;
  const reading = await findReading(ctx.access, version.digest);
  if (reading?.complete) return null;
  if (version.sizeBytes < LARGE_BYTES && !reading) {
    await readWhole(ctx, version);
    const found = await findMadePart(ctx, version, wanted);
    if (found !== null || (await findReading(ctx.access, version.digest))?.complete) return found;
  }
  const input = { id: version.id, options: parseOptions(version.format), ...wanted };
  const { content } = await runKeptTask("readPart", input, () => loadSource(ctx, version.id));
  // Not waited for: a failure shows again when a part is asked for the next time.
  void readWhole(ctx, version).catch(() => {});
  return content ? inflated(content) : null;
}

/** Makes and keeps all parts of a definition, unless that is done or under way in this process. */
export async function readWhole(ctx: ServiceContext, version: ReadVersion): Promise<void> {
  const { digest } = version;
  const known = underWay.get(digest);
  if (known) return known;
  const work = makeWhole(ctx, version).finally(() => underWay.delete(digest));
  underWay.set(digest, work);
  return work;
}

async function makeWhole(ctx: ServiceContext, { id, digest, format }: ReadVersion): Promise<void> {
  const reading = await findReading(ctx.access, digest);
  const isTended = reading !== null && ctx.now.getTime() - reading.createdAt.getTime() < PATIENCE_MS;
  if (reading?.complete || isTended) return;
  const { parts, complete } = await runKeptTask("readParts", { id, options: parseOptions(format) }, () =>
    loadSource(ctx, id),
  );
  await saveParts(ctx.access, digest, parts, { complete, now: ctx.now });
}

async function inflated(content: Uint8Array): Promise<string> {
  return (await inflate(content, { maxOutputLength: MOST_PART_BYTES })).toString("utf8");
}
