import { z } from "zod";
import type { Page } from "@/lib/core/paging";
import { cutPage } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { requireReview } from "@/lib/reviews/verbs/require-review";
import { type ThreadDto, threadFilter } from "@/lib/threads/schema";
import { listThreadRows } from "@/lib/threads/store";
import { placeThreads } from "./place-threads";

/** The threads of a review, the oldest first, each with where it stands in the revision of now. */
export const listThreads = defineQuery({
  input: z.strictObject({ review: z.uuid(), ...threadFilter.shape }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { review, ...filter }): Promise<Page<ThreadDto>> => {
    await requireReview(ctx, review);
    const rows = await listThreadRows(ctx.access, review, filter);
    const { items, nextCursor } = cutPage(
      rows,
      filter.limit,
      (row) => [row.openedAt.toISOString(), row.id],
      (row) => row,
    );
    return { items: await placeThreads(ctx, review, items), nextCursor };
  },
});
