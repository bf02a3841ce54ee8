import { z } from "zod";
import { encodeCursor, type Page, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { type AuditEntryDto, auditFilter } from "@/lib/audit/schema";
import { readHead } from "@/lib/audit/store";
import { listEntries } from "@/lib/audit/store/entries";
import { presentEntry } from "./present-entry";

/** The number of the last row looked at; as text, since it may pass what a JSON number holds. */
const sequenceCursor = z.tuple([z.string().regex(/^\d{1,18}$/)]);
const ABOVE_ALL = 2n ** 63n - 1n;

/**
 * The audit log, newest first. A search for words looks through a bounded number of entries at a time: a page may then have
 * few items, or none, and still a next one.
 */
export const listAudit = defineQuery({
  input: auditFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "audit.read"),
  run: async (ctx, { cursor, limit, ...filter }): Promise<Page<AuditEntryDto>> => {
    const [before] = readCursor(cursor, sequenceCursor) ?? [];
    const from = { before: before === undefined ? ABOVE_ALL : BigInt(before), limit: limit + 1 };
    // Words are looked for piece by piece from the last row on, wherever that is.
    const start =
      filter.q === undefined || before !== undefined ? from.before : (await readHead(ctx.access)).sequence + 1n;
    const { rows, lookedTo } = await listEntries(ctx.access, { filter, reader: ctx.actor }, { ...from, before: start });
    const shown = rows.slice(0, limit);
    const next = rows.length > limit ? shown.at(-1)?.sequence : lookedTo;
    return {
      items: shown.map((row) => presentEntry(ctx.actor, row)),
      nextCursor: next === undefined || next === null ? null : encodeCursor([next.toString()]),
    };
  },
});
