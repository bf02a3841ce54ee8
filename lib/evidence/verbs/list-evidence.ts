import { requireApi } from "@/lib/catalog/verbs/require-api";
import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { type EvidenceDto, listEvidenceInput } from "@/lib/evidence/schema";
import { listEvidenceRows } from "@/lib/evidence/store";
import { presentEvidence } from "./present-evidence";

/** What was reported of an API, the last received first. Throws `not_found`. */
export const listEvidence = defineQuery({
  input: listEvidenceInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, kind, valid = false, cursor, limit }): Promise<Page<EvidenceDto>> => {
    const { id: apiId } = await requireApi(ctx, api);
    const validAt = valid ? ctx.now : undefined;
    const rows = await listEvidenceRows(ctx.access, { apiId, kind, validAt, cursor, limit });
    return cutPage(
      rows,
      limit,
      (row) => [row.receivedAt.toISOString(), row.id],
      (row) => presentEvidence(row, ctx.now),
    );
  },
});
