import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { ServiceContext } from "@/lib/core/context";
import { findBlock, hasReading, saveReading } from "@/lib/reader/store";
import { parseOptions } from "@/lib/versions/verbs/compare-stored";
import { loadSource } from "@/lib/versions/verbs/load-source";
import { runKeptTask } from "@/lib/workers/pool";
import { partName, partOfBlock } from "@/lib/workers/reading-parts";

const inflate = promisify(gunzip);

/** A block is some hundred kilobytes; what is beyond this is not one of ours. */
const MOST_BLOCK_BYTES = 256 * 1024 * 1024;
/** Definitions above this size show one part before all are made. */
const LARGE_BYTES = 400_000;

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
const store = globalThis as typeof globalThis & {
  concordatReadings?: { underWay: Map<string, Promise<void>>; failedAt: Map<string, number> };
};
const { underWay, failedAt } = (store.concordatReadings ??= { underWay: new Map(), failedAt: new Map() });

/** After a failure nobody's opening a part begins the whole again for so long; a job may. */
const REST_MS = 10 * 60_000;

/** What is kept: `known` says whether the definition was read at all, and `complete` whether all of it is kept. */
async function findKept(ctx: ServiceContext, { digest }: ReadVersion, { kind, key }: WantedPart) {
  const { name, number } = partName(kind, key);
  const found = await findBlock(ctx.access, digest, number);
  if (!found) return { known: false, complete: false, json: null };
  const lines = found.content ? await inflate(found.content, { maxOutputLength: MOST_BLOCK_BYTES }) : null;
  return { known: true, complete: found.complete, json: lines ? partOfBlock(lines.toString("utf8"), name) : null };
}

/** A part that was made before, as JSON text; null where it was not, whether or not it can be. */
export async function findMadePart(ctx: ServiceContext, version: ReadVersion, wanted: WantedPart) {
  return (await findKept(ctx, version, wanted)).json;
}

/**
 * A part of a definition as JSON text, made now where it was not made before; null where there is no such part. The
 * first who opens a large definition waits for that part alone, while the others are made behind it.
 */
export async function readPart(ctx: ServiceContext, version: ReadVersion, wanted: WantedPart): Promise<string | null> {
  const kept = await findKept(ctx, version, wanted);
  if (kept.json !== null || kept.complete) return kept.json;
  if (!kept.known && version.sizeBytes < LARGE_BYTES) {
    await readWhole(ctx, version);
    const made = await findKept(ctx, version, wanted);
    if (made.json !== null || made.complete) return made.json;
  }
  const source = { versionId: version.id, digest: version.digest };
  const input = { id: version.digest, options: parseOptions(version.format), ...wanted };
  const { json } = await runKeptTask("readPart", input, () => loadSource(ctx, source));
  // Not waited for: a failure shows again when a part is asked for the next time.
  const isTired = ctx.now.getTime() - (failedAt.get(version.digest) ?? 0) < REST_MS;
  if (!kept.known && !isTired) void readWhole(ctx, version).catch(() => {});
  return json;
}

/** Makes and keeps all parts of a definition, unless that is done or under way in this process. */
export async function readWhole(ctx: ServiceContext, version: ReadVersion): Promise<void> {
  const { digest } = version;
  const known = underWay.get(digest);
  if (known) return known;
  const work = makeWhole(ctx, version)
    .catch((error: unknown) => {
      failedAt.set(digest, ctx.now.getTime());
      throw error;
    })
    .finally(() => underWay.delete(digest));
  underWay.set(digest, work);
  return work;
}

async function makeWhole(ctx: ServiceContext, { id, digest, format }: ReadVersion): Promise<void> {
  if (await hasReading(ctx.access, digest)) return;
  const input = { id: digest, options: parseOptions(format) };
  const reading = await runKeptTask("readBlocks", input, () => loadSource(ctx, { versionId: id, digest }));
  await saveReading(ctx.access, digest, reading, ctx.now);
}
