import { prefixQuery } from "@/lib/catalog/model";
import { cutPage, ordinalCursor, type Page, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listSchemaRows } from "@/lib/versions/index-store";
import { countFieldsOf } from "@/lib/versions/reading-store";
import { type NamedSchemaDto, schemaListInput } from "@/lib/versions/schema/reading";
import { requireVersion } from "./require-version";

/** The named schemas of a version, in the order of its document. */
export const listSchemas = defineQuery({
  input: schemaListInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<Page<NamedSchemaDto>> => {
    const version = await requireVersion(ctx, input.api, input.version);
    const [after = -1] = readCursor(input.cursor, ordinalCursor) ?? [];
    const rows = await listSchemaRows(ctx.access, version.id, {
      after,
      limit: input.limit,
      tsquery: input.q ? prefixQuery(input.q) : null,
    });
    const names = rows.map((row) => row.name);
    const fields = await countFieldsOf(ctx.access, version.id, names);
    const page = cutPage(
      rows,
      input.limit,
      (row) => [row.ordinal],
      ({ name, title, description, types, deprecated, pointer, line }) => ({
        name,
        title,
        description,
        types,
        deprecated,
        fieldCount: fields.get(name) ?? 0,
        pointer,
        line,
      }),
    );
    return input.q === undefined ? { ...page, total: version.schemaCount } : page;
  },
});
