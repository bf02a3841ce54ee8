import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { runStateOf } from "@/lib/imports/model";
import { requireImporter, requireStep } from "@/lib/imports/policy";
import { detailsOf } from "@/lib/imports/present";
import { changeImportInput, type ImportChanges, type ImportRunDto } from "@/lib/imports/schema";
import { updateRun } from "@/lib/imports/store";
import { changeItems, listItemsOf } from "@/lib/imports/store/items";
import { shownSource } from "@/lib/imports/model/shown-source";
import { requireLockedRun, requireRun, showRun } from "./require-run";

/** Changes a plan that nobody has run yet: who owns what, what it is called, and what stays out. */
export const changeImport = defineMutation({
  action: "import.change",
  input: changeImportInput,
  authorize: async (ctx, { id }) => {
    requireImporter(ctx.actor);
    await requireRun(ctx, id);
  },
  run: async (tx, { id, changes }) => {
    const run = await requireLockedRun(tx, id);
    requireStep("change", runStateOf(run.state));
    await apply(tx, id, changes);
    const { carryStates = run.carryStates } = changes;
    await updateRun(tx.access, id, { carryStates });
    const result: ImportRunDto = await showRun(tx, id);
    return { result, audit: { entity: "import", entityId: id, entityName: shownSource(run.source), after: changes } };
  },
});

async function apply(tx: ServiceContext, runId: string, changes: ImportChanges): Promise<void> {
  const byPlan = await leftOutByPlan(tx, runId);
  if (changes.team) {
    const which = { runId, withoutTeam: true, from: ["planned"] as const };
    await changeItems(tx.access, which, { team: changes.team, teamName: changes.team });
  }
  for (const { api, to, name, team, include } of changes.apis ?? []) {
    const names = {
      ...(to === undefined ? {} : { api: to }),
      ...(name === undefined ? {} : { apiName: name }),
      ...(team === undefined ? {} : { team, teamName: team }),
    };
    if (include !== undefined) await takeOrLeave(tx, runId, { api }, include, byPlan);
    if (Object.keys(names).length === 0) continue;
    const count = await changeItems(tx.access, { runId, api, from: ["planned", "left_out"] }, names);
    if (count === 0) throw new RegistryError("invalid_input", `The import holds no API ${api}.`);
  }
  for (const { id, version, include } of changes.items ?? []) {
    if (include !== undefined) await takeOrLeave(tx, runId, { id }, include, byPlan);
    if (version === undefined) continue;
    const count = await changeItems(tx.access, { runId, id, from: ["planned"] }, { version });
    if (count === 0) throw new RegistryError("invalid_input", `The import holds no version ${id} to be changed.`);
  }
}

/** Ids of items that no person can take in: nothing that could be published stands behind them. */
async function leftOutByPlan(tx: ServiceContext, runId: string): Promise<Set<string>> {
  const rows = await listItemsOf(tx.access, runId, "left_out");
  return new Set(rows.filter((row) => detailsOf(row).problem !== null).map((row) => row.id));
}

async function takeOrLeave(
  tx: ServiceContext,
  runId: string,
  which: { api?: string; id?: string },
  include: boolean,
  byPlan: ReadonlySet<string>,
): Promise<void> {
  if (!include) {
    await changeItems(tx.access, { runId, ...which, from: ["planned"] }, { state: "left_out" });
    return;
  }
  const rows = await listItemsOf(tx.access, runId, "left_out");
  for (const row of rows) {
    const isMeant = which.id === row.id || (which.api !== undefined && which.api === row.api);
    if (isMeant && !byPlan.has(row.id)) {
      await changeItems(tx.access, { runId, id: row.id, from: ["left_out"] }, { state: "planned" });
    }
  }
}
