import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { requirePermission } from "@/lib/members/policy";
import { INDEX_ENGINE_VERSION } from "@/lib/search/model/index-engine";
import { indexApi, unindexApi } from "@/lib/search/verbs/index-api";
import { countOutdated, deleteIndexRows, findOutdated, insertIndexRows, markIndexed } from "@/lib/versions/index-store";
import { readSource } from "@/lib/versions/read-source";
import { lockApi } from "@/lib/versions/store";
import { runTask } from "@/lib/workers/pool";
import type { IndexRows } from "@/lib/workers/protocol";
import { parseOptions } from "./compare-stored";

const VERSIONS_A_STEP = 20;

interface Outdated {
  id: string;
  format: string;
  digest: string;
  api: { id: string; slug: string; newestVersionId: string | null };
}

/** How far re-indexing is, and when to stop early. */
export interface ReindexRun {
  progress(done: number, total: number): Promise<void>;
  signal: AbortSignal;
}

/**
 * Indexes the versions anew that an earlier engine has indexed, what is searched first. Each in a transaction of its own:
 * until it ends, people find what was found before. Returns how many were indexed; what is left is taken up next time.
 */
export async function reindexVersions(ctx: ServiceContext, run: ReindexRun): Promise<number> {
  requirePermission(ctx.actor, "job.manage");
  const total = await countOutdated(ctx.access, INDEX_ENGINE_VERSION);
  let done = 0;
  for (let more = true; more && !run.signal.aborted; ) {
    const versions = await findOutdated(ctx.access, INDEX_ENGINE_VERSION, VERSIONS_A_STEP);
    for (const version of versions) {
      if (run.signal.aborted) return done;
      await reindexVersion(ctx, version);
      await run.progress(++done, Math.max(total, done));
    }
    more = versions.length > 0;
  }
  return done;
}

/** The rows of a definition; null where this engine refuses what an earlier one took: its rows stay as they are. */
async function rowsOf(ctx: ServiceContext, version: Outdated): Promise<IndexRows | null> {
  const source = await readSource(ctx.access, { versionId: version.id, digest: version.digest });
  try {
    return (await runTask("examine", { source, options: parseOptions(version.format) })).rows;
  } catch (error) {
    const isRefused = error instanceof RegistryError && error.code !== "busy" && error.code !== "check_unavailable";
    if (isRefused) return null;
    throw error;
  }
}

async function reindexVersion(ctx: ServiceContext, version: Outdated): Promise<void> {
  const rows = await rowsOf(ctx, version);
  await ctx.transaction(async (tx) => {
    // Removed meanwhile, with its rows.
    if (!(await lockApi(tx.access, version.api.slug))) return;
    if (!(await markIndexed(tx.access, version, INDEX_ENGINE_VERSION))) return;
    if (rows) {
      await unindexApi(tx, version.api.id);
      await deleteIndexRows(tx.access, version.id);
      await insertIndexRows(tx.access, version.id, { ...rows, findings: [] });
    }
    await indexApi(tx, version.api.id);
  });
}
