import { cutPage, type Page, readCursor, textCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listRubricsInput, type RubricDetailDto, type RubricDto } from "@/lib/rubrics/schema/rubric";
import { listRubricRows } from "@/lib/rubrics/store";
import { currentChoice } from "./current-choice";
import { presentRubric, presentShipped } from "./get-rubric";

function withoutContent({ content: _, number: __, digest: ___, ...rest }: RubricDetailDto): RubricDto {
  return rest;
}

/** The rubric that comes with Concordat, then the organisation's by slug. */
export const listRubrics = defineQuery({
  input: listRubricsInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { archived = false, cursor, limit }): Promise<Page<RubricDto>> => {
    const [at] = readCursor(cursor, textCursor) ?? [];
    const choice = await currentChoice(ctx);
    // The shipped one stands before all others, whatever its name: its place in the list is the empty text.
    const first = at === undefined ? [{ place: "", shown: presentShipped(choice) }] : [];
    const rows = await listRubricRows(ctx.access, { after: at || null, limit: limit + 1 - first.length, archived });
    const stored = rows.flatMap((row) => {
      const [version] = row.versions;
      return version ? [{ place: row.slug, shown: presentRubric(row, version, choice) }] : [];
    });
    return cutPage(
      [...first, ...stored],
      limit,
      ({ place }) => [place],
      ({ shown }) => withoutContent(shown),
    );
  },
});
