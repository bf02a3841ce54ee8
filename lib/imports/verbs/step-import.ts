import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { runStateOf } from "@/lib/imports/model";
import { requireImporter, requireStep, type RunStep } from "@/lib/imports/policy";
import { type ImportRunDto, importRef } from "@/lib/imports/schema";
import { type RunRow, updateRun } from "@/lib/imports/store";
import { countOpenItems, reopenItems } from "@/lib/imports/store/items";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { shownSource } from "@/lib/imports/model/shown-source";
import { requireLockedRun, requireRun, showRun } from "./require-run";

/** A step of a run that a person takes: its state is held, checked and changed in one transaction. */
function defineStep(step: RunStep, act: (tx: ServiceContext, run: RunRow) => Promise<void>) {
  return defineMutation({
    action: `import.${step}`,
    input: importRef,
    authorize: async (ctx, { id }) => {
      requireImporter(ctx.actor);
      await requireRun(ctx, id);
    },
    run: async (tx, { id }) => {
      const run = await requireLockedRun(tx, id);
      requireStep(step, runStateOf(run.state));
      await act(tx, run);
      const result: ImportRunDto = await showRun(tx, id);
      const before = { state: run.state };
      const after = { state: result.state };
      return {
        result,
        audit: { entity: "import", entityId: id, entityName: shownSource(run.source), before, after },
      };
    },
  });
}

async function enqueue(tx: ServiceContext, run: RunRow): Promise<void> {
  await updateRun(tx.access, run.id, { state: "running", startedAt: run.startedAt ?? tx.now, finishedAt: null });
  await enqueueJob(tx, "import-run", { runId: run.id }, { singletonKey: run.id });
}

/** Lets a plan be carried out, by a job that is queued in the same transaction. Throws `conflict` where it was already. */
export const runImport = defineStep("run", async (tx, run) => {
  if ((await countOpenItems(tx.access, run.id)) === 0) {
    throw new RegistryError("invalid_input", "Everything is left out: there is nothing to import.");
  }
  await enqueue(tx, run);
});

/** Ends a run where it is: what was brought in stays, what was not is not tried any more. */
export const cancelImport = defineStep("cancel", async (tx, run) => {
  await updateRun(tx.access, run.id, { state: "cancelled", finishedAt: tx.now });
});

/** Tries again what was refused or failed, and goes on with what was not reached. */
export const retryImport = defineStep("retry", async (tx, run) => {
  const isUnplanned = run.state === "failed" && run.startedAt === null;
  if (isUnplanned) {
    await updateRun(tx.access, run.id, { state: "collecting", error: null, finishedAt: null });
    await enqueueJob(tx, "import-run", { runId: run.id }, { singletonKey: run.id });
    return;
  }
  await reopenItems(tx.access, run.id);
  if ((await countOpenItems(tx.access, run.id)) === 0) {
    throw new RegistryError("conflict", "Nothing was refused and nothing failed, so there is nothing to retry.");
  }
  await enqueue(tx, run);
});
