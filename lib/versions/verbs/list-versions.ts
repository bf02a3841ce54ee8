import { RegistryError } from "@/lib/core/errors";
import { cutPage, type Page, readCursor, textCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { presentVersion } from "@/lib/versions/present";
import { type VersionDto, versionListInput } from "@/lib/versions/schema";
import { findApiForPublish, listVersionRows } from "@/lib/versions/store";

/** The versions of an API, newest first. */
export const listVersions = defineQuery({
  input: versionListInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, state, cursor, limit }): Promise<Page<VersionDto>> => {
    const [below] = readCursor(cursor, textCursor) ?? [];
    const rows = await listVersionRows(ctx.access, {
      api,
      state,
      limit,
      below,
    });
    if (rows.length === 0 && !(await findApiForPublish(ctx.access, api))) {
      throw new RegistryError("not_found", `There is no API ${api}.`);
    }
    return cutPage(rows, limit, (row) => [row.sortKey], presentVersion);
  },
});
