import type { ServiceContext } from "@/lib/core/context";
import { cutPage, ordinalCursor, type Page, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import type { Outlook } from "@/lib/imports/model";
import { presentItem } from "@/lib/imports/present";
import { type ImportItemDto, importItemsInput } from "@/lib/imports/schema";
import type { ItemRow } from "@/lib/imports/store";
import { findKnownApis, findTeamIds, listItemRows } from "@/lib/imports/store/items";
import { can, requirePermission } from "@/lib/members/policy";
import { requireRun } from "./require-run";

/** The versions of an import in order, each with what would become of it now. */
export const listImportItems = defineQuery({
  input: importItemsInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id, state, cursor, limit }): Promise<Page<ImportItemDto>> => {
    await requireRun(ctx, id);
    const [after] = readCursor(cursor, ordinalCursor) ?? [-1];
    const rows = await listItemRows(ctx.access, { runId: id, state, after, limit });
    const outlooks = await findOutlooks(ctx, rows);
    return cutPage(
      rows,
      limit,
      (row) => [row.ordinal],
      (row) => presentItem(row, outlooks.get(row.id) ?? null),
    );
  },
});

async function findOutlooks(ctx: ServiceContext, rows: readonly ItemRow[]): Promise<Map<string, Outlook>> {
  const open = rows.filter((row) => row.state === "planned" || row.state === "working");
  const labels = open.flatMap((row) => row.version ?? []);
  const known = await findKnownApis(ctx.access, [...new Set(open.map((row) => row.api))], [...new Set(labels)]);
  const teams = await findTeamIds(ctx.access, [...new Set(open.flatMap((row) => row.team ?? []))]);
  const apis = new Map(known.map((api) => [api.slug, api]));
  return new Map(
    open.map((row): [string, Outlook] => {
      const api = apis.get(row.api);
      if (!api) return [row.id, outlookOfNew(ctx, row, teams)];
      if (!can(ctx.actor, "version.publish", api.teamId)) return [row.id, "forbidden"];
      const version = api.versions.find((one) => one.label === row.version);
      if (!version) return [row.id, "new-version"];
      return [row.id, version.digest === row.digest ? "present" : "conflict"];
    }),
  );
}

function outlookOfNew(ctx: ServiceContext, row: ItemRow, teams: ReadonlyMap<string, string>): Outlook {
  if (row.team === null) return "needs-team";
  const teamId = teams.get(row.team);
  if (teamId === undefined) return can(ctx.actor, "team.manage") ? "new-team" : "no-such-team";
  return can(ctx.actor, "api.create", teamId) ? "new-api" : "forbidden";
}
