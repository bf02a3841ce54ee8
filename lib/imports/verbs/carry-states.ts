import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { stepsTo } from "@/lib/imports/model/steps-to";
import type { VersionDetails } from "@/lib/imports/model/import-plan";
import { detailsOf } from "@/lib/imports/present";
import type { ItemRow } from "@/lib/imports/store";
import { listItemRows, noteOnItem } from "@/lib/imports/store/items";
import type { VersionState } from "@/lib/lifecycle/model";
import { getVersion } from "@/lib/versions/verbs/get-version";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";

const REASON = "As in the source it was imported from.";
const PAGE = 100;

/**
 * Brings the versions of a run to the states that their source names, with the rights of `ctx` and by the rules that hold
 * here. First all that were active, since what replaces something else has to be there. What is not allowed is noted, and
 * the version stays where it got to. May be broken off and called again; false where `goOn` said to stop.
 */
export async function carryStates(ctx: ServiceContext, runId: string, goOn: () => boolean): Promise<boolean> {
  for (const upTo of ["active", "retired"] as const) {
    let after = -1;
    for (;;) {
      const rows = (await listItemRows(ctx.access, { runId, after, limit: PAGE })).slice(0, PAGE);
      for (const row of rows) {
        if (!goOn()) return false;
        await carryItem(ctx, row, upTo);
      }
      after = rows.at(-1)?.ordinal ?? after;
      if (rows.length < PAGE) break;
    }
  }
  return true;
}

async function carryItem(ctx: ServiceContext, row: ItemRow, upTo: "active" | "retired"): Promise<void> {
  const { state: wanted, deprecation } = detailsOf(row).version;
  if (!wanted || row.published === null || (row.state !== "created" && row.state !== "present")) return;
  const ref = { api: row.api, version: row.published };
  let at: VersionState | null = null;
  try {
    at = (await getVersion(ctx, ref)).state;
    for (const to of stepsTo(at, wanted)) {
      if (upTo === "active" && to !== "active") break;
      await transitionVersion(ctx, { ...ref, change: changeTo(to, deprecation) });
      at = to;
    }
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const note = `It is ${wanted} in the source and stays ${at ?? "as it is"}: ${error.message}`;
    await noteOnItem(ctx.access, row.id, note.slice(0, 2_000));
  }
}

function changeTo(to: VersionState, deprecation: VersionDetails["deprecation"]) {
  if (to !== "deprecated" || !deprecation) return { to, reason: REASON };
  const { reason, ...record } = deprecation;
  return { to, reason, deprecation: record };
}
