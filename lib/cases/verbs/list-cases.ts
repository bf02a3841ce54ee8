import { caseFilter, type CaseList } from "@/lib/cases/schema";
import { cutPage, ordinalCursor, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { loadCases } from "./load-cases";
import { summarizeCase } from "./present-case";

/** The library of cases, those that went best first. */
export const listCases = defineQuery({
  input: caseFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { tag, contract, cursor, limit }): Promise<CaseList> => {
    const [from] = readCursor(cursor, ordinalCursor) ?? [0];
    const fitting = (await loadCases(ctx))
      .map(summarizeCase)
      .filter(({ tags }) => tag === undefined || tags.includes(tag))
      .filter(({ contracts }) => contract === undefined || contracts.includes(contract));
    const ordered = fitting.toSorted((a, b) => (b.success ?? -1) - (a.success ?? -1));
    const rest = ordered.slice(from).map((one, index) => ({ one, after: from + index + 1 }));
    return cutPage(
      rest,
      limit,
      ({ after }) => [after],
      ({ one }) => one,
    );
  },
});
