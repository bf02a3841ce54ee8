import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import type { ChainedRecord } from "@/lib/audit/model";
import { shownTo } from "@/lib/audit/policy";
import { actorKindOf, type AuditEntryDto, auditFilter } from "@/lib/audit/schema";
import { listEntries } from "@/lib/audit/store";

/** The audit log, newest first. */
export const listAudit = defineQuery({
  input: auditFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "audit.read"),
  run: async (ctx, filter): Promise<Page<AuditEntryDto>> => {
    const rows = await listEntries(ctx.access, filter);
    const present = ({ previousHash: _, ...row }: ChainedRecord): AuditEntryDto => {
      const shown = shownTo(ctx.actor, row);
      return {
        ...shown,
        sequence: row.sequence.toString(),
        at: row.at.toISOString(),
        actor: { ...row.actor, kind: actorKindOf(row.actor.kind) },
        before: shown.before ?? null,
        after: shown.after ?? null,
      };
    };
    return cutPage(rows, filter.limit, (row) => [row.sequence.toString()], present);
  },
});
