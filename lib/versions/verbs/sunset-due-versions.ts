import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { holdMove, noteMoved, refusalsOf } from "@/lib/deprecations/verbs/hold-move";
import { isLate } from "@/lib/deprecations/model/due-move";
import { type DueSunset, listDueSunsets as findDue } from "@/lib/versions/store/lifecycle-rows";
import { lockApiOf } from "./find-lifecycle-version";
import { listDueSunsets } from "./list-due-sunsets";
import { transitionVersion } from "./transition-version";

/** What a run of the job did. */
export interface SunsetRun {
  /** `slug@version` of those that are sunset now. */
  done: string[];
  /** Of those, the ones whose date was hours ago or more: nobody was there to do it, or something stood in the way. */
  late: string[];
  /** Those that stay deprecated, and why. They are tried again with each run, and `told` once a day. */
  refused: { version: string; because: string; told: boolean }[];
  /** Those that failed for no reason of the lifecycle. */
  failed: { version: string; error: unknown }[];
}

/** Moves one version under its API's lock, unless another process did so meanwhile, or its date was moved. */
async function moveDue(ctx: ServiceContext, { id, api, version }: DueSunset): Promise<DueSunset | null> {
  return ctx.transaction(async (tx) => {
    await lockApiOf(tx, api);
    const [due] = await findDue(tx.access, tx.now, 1, id);
    if (!due) return null;
    await transitionVersion(tx, { api, version, change: { to: "sunset" } });
    await noteMoved(tx, { versionId: id, to: "sunset", dueAt: due.sunsetAt });
    return due;
  });
}

/** Notes the refusal, and says whether it is told this time; null where the version went meanwhile. */
async function hold(ctx: ServiceContext, one: DueSunset, error: RegistryError): Promise<boolean | null> {
  return ctx.transaction(async (tx) => {
    await lockApiOf(tx, one.api);
    const [due] = await findDue(tx.access, tx.now, 1, one.id);
    if (!due) return null;
    const name = `${one.api}@${one.version}`;
    const refusals = refusalsOf(error);
    return holdMove(tx, { versionId: one.id, name, to: "sunset", dueAt: due.sunsetAt, refusals });
  });
}

/**
 * Moves every deprecated version whose sunset date has come to sunset, each in a transaction of its own that holds its
 * API's lock: over several processes each goes once, and one that is refused, or fails, keeps no other from going. What is
 * refused is noted, told once a day, and tried again. For the registry itself: every transition authorises its caller.
 */
export async function sunsetDueVersions(ctx: ServiceContext): Promise<SunsetRun> {
  const run: SunsetRun = { done: [], late: [], refused: [], failed: [] };
  for (const one of await listDueSunsets(ctx, {})) {
    const version = `${one.api}@${one.version}`;
    try {
      const moved = await moveDue(ctx, one);
      if (moved) run.done.push(version);
      if (moved && isLate(moved.sunsetAt, ctx.now)) run.late.push(version);
    } catch (error) {
      if (!(error instanceof RegistryError)) run.failed.push({ version, error });
      else {
        const told = await hold(ctx, one, error);
        if (told !== null) run.refused.push({ version, because: error.message, told });
      }
    }
  }
  return run;
}
