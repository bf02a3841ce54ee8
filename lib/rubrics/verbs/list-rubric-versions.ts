import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { SHIPPED_RUBRIC } from "@/lib/rubrics/model/rubric-name";
import { listRubricVersionsInput, type RubricVersionDto } from "@/lib/rubrics/schema/rubric";
import { listRubricVersionRows } from "@/lib/rubrics/store";
import { requireRubric } from "./require-rubric";

/** Versions of a rubric, newest first; the shipped one has none that are stored. Throws `not_found`. */
export const listRubricVersions = defineQuery({
  input: listRubricVersionsInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { rubric, ...page }): Promise<Page<RubricVersionDto>> => {
    if (rubric === SHIPPED_RUBRIC) return { items: [], nextCursor: null };
    const { id } = await requireRubric(ctx, rubric);
    return cutPage(
      await listRubricVersionRows(ctx.access, id, page),
      page.limit,
      (row) => [row.number],
      (row) => ({
        number: row.number,
        digest: row.digest,
        note: row.note,
        by: storedActor(row.byKind, row.byId, row.byName),
        at: row.at.toISOString(),
      }),
    );
  },
});
