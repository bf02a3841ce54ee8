import type { Actor, ServiceContext } from "@/lib/core/context";
import { findRun, lockRun, type RunRow, updateRun, countItems } from "@/lib/imports/store";
import { claimItem, findNextItem, settleItem } from "@/lib/imports/store/items";
import { findActors } from "@/lib/members/verbs/find-actors";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { shownSource } from "@/lib/imports/model/shown-source";
import { bringInItem } from "./bring-in-item";
import { carryStates } from "./carry-states";
import { collectImport } from "./collect-import";
import { importBackstageRelations } from "./import-backstage-relations";

/** What a run needs of the job that does it. */
export interface ImportWork {
  /** A context of somebody else, now: items are brought in with the rights of whoever began the run. */
  actAs(actor: Actor): Promise<ServiceContext>;
  progress(done: number, total: number | null, what?: string): Promise<void>;
  signal: AbortSignal;
}

/** One job works for so long, then leaves the rest to the next: a process that dies holds a run up for less. */
const WORK_MS = 60_000;

/**
 * Takes a run as far as it goes: fetches its source, or brings in its items one by one, each in a transaction of its own.
 * Items that are settled are never done again, so that it may be broken off and called again at any time.
 */
export async function performImport(
  ctx: ServiceContext,
  { runId, team }: { runId: string; team?: string | undefined },
  work: ImportWork,
): Promise<void> {
  const run = await findRun(ctx.access, runId);
  if (run?.state === "collecting") {
    await collectImport(ctx, run, team, (count) => work.progress(count, null, run.source));
  } else if (run?.state === "running") {
    await bringIn(ctx, run, work);
  }
}

async function bringIn(ctx: ServiceContext, run: RunRow, work: ImportWork): Promise<void> {
  const until = Date.now() + WORK_MS;
  for (;;) {
    if (work.signal.aborted || Date.now() > until) return goOnLater(ctx, run.id);
    // Somebody may have cancelled it, or lost their rights, since the last item.
    const current = await findRun(ctx.access, run.id);
    if (current?.state !== "running") return;
    const item = await findNextItem(ctx.access, run.id);
    if (!item) break;
    const as = await actAsImporter(ctx, run, work);
    if (!as) return leftAlone(ctx, run);
    if (!(await claimItem(ctx.access, item.id, as.now))) continue;
    await settleItem(ctx.access, item.id, await bringInItem(as, current, item), new Date());
    await report(ctx, run.id, `${item.api} ${item.version ?? item.entry}`, work);
  }
  const goOn = () => !work.signal.aborted && Date.now() <= until;
  const as = await actAsImporter(ctx, run, work);
  if (!as) return leftAlone(ctx, run);
  if (run.carryStates && !(await carryStates(as, run.id, goOn))) return goOnLater(ctx, run.id);
  const note = await importBackstageRelations(as, run);
  await finish(ctx, run, { state: "done", error: note });
}

/** A context of whoever began the run, with the rights they have at this moment; undefined where they have none. */
async function actAsImporter(ctx: ServiceContext, run: RunRow, work: ImportWork): Promise<ServiceContext | undefined> {
  const [actor] = await findActors(ctx, [storedActor(run.createdByKind, run.createdById, run.createdByName)]);
  return actor && work.actAs(actor);
}

function leftAlone(ctx: ServiceContext, run: RunRow): Promise<void> {
  const error = `${run.createdByName} may not sign in any more, so nothing can be brought in for them.`;
  return finish(ctx, run, { state: "failed", error });
}

async function report(ctx: ServiceContext, runId: string, what: string, work: ImportWork): Promise<void> {
  const counts = (await countItems(ctx.access, [runId])).get(runId)?.byState;
  if (!counts) return;
  const open = counts.planned + counts.working;
  const done = counts.created + counts.present + counts.refused + counts.failed;
  await work.progress(done, done + open, what);
}

function goOnLater(ctx: ServiceContext, runId: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    await enqueueJob(tx, "import-run", { runId }, { singletonKey: runId });
  });
}

/** Ends a run that is still running, with the audit entry of the registry. */
function finish(
  ctx: ServiceContext,
  run: RunRow,
  end: { state: "done" | "failed"; error: string | null },
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const locked = await lockRun(tx.access, run.id);
    if (locked?.state !== "running") return;
    await updateRun(tx.access, run.id, { ...end, finishedAt: new Date() });
    const counts = (await countItems(tx.access, [run.id])).get(run.id)?.byState;
    const entityName = shownSource(run.source);
    await tx.appendAudit("import.finish", {
      entity: "import",
      entityId: run.id,
      entityName,
      after: { state: end.state, ...counts },
    });
  });
}
