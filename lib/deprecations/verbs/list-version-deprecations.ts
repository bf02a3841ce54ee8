import { z } from "zod";
import { cutPage, type Page, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { presentRecord } from "@/lib/deprecations/schema/present-record";
import { type RecordDto, versionRecordsQuery, versionRecordsRef } from "@/lib/deprecations/schema/record";
import { requirePermission } from "@/lib/members/policy";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { listRecords } from "./list-records";

/** A version has far fewer records. */
const placeCursor = z.tuple([z.int().min(0).max(1_000_000)]);

/** Everything of a version that goes away, declared and marked, the soonest sunset first. Throws `not_found`. */
export const listVersionDeprecations = defineQuery({
  input: z.strictObject({
    ...versionRecordsRef.shape,
    ...versionRecordsQuery.shape,
    propagated: z.boolean().optional(),
  }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version, kind, propagated, cursor, limit }): Promise<Page<RecordDto>> => {
    const { id } = await requireLifecycleVersion(ctx, api, version);
    const kinds = kind === undefined ? undefined : [kind];
    const all = await listRecords(ctx, { versionId: id, kinds, propagated });
    const [from = 0] = readCursor(cursor, placeCursor) ?? [];
    const rows = all.slice(from, from + limit + 1).map((record, index) => ({ record, next: from + index + 1 }));
    const page = cutPage(
      rows,
      limit,
      ({ next }) => [next],
      ({ record }) => presentRecord(record, ctx.now),
    );
    return { ...page, total: all.length };
  },
});
