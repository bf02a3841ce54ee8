import { z } from "zod";
import { cutPage, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { presentPlace } from "@/lib/fields/present";
import { type FieldPlaces, fieldPlacesInput } from "@/lib/fields/schema";
import { listPlaceRows } from "@/lib/fields/store/explorer";
import { requirePermission } from "@/lib/members/policy";
import { requireName } from "./require-name";

const cursor = z.tuple([z.uuid(), z.int32().min(0)]);

/** Where fields of a name are written, in the newest versions of all APIs. Throws `not_found` where none of them has it. */
export const listFieldPlaces = defineQuery({
  input: fieldPlacesInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { name, type, cursor: given, limit }): Promise<FieldPlaces> => {
    const rows = await listPlaceRows(ctx.access, { name, type, after: readCursor(given, cursor), limit });
    if (rows.length === 0) await requireName(ctx, name);
    return cutPage(
      rows,
      limit,
      (row) => [row.versionId, row.ordinal],
      (row) => presentPlace(name, row),
    );
  },
});
