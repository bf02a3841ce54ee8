import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { requireReview } from "@/lib/reviews/verbs/require-review";
import type { ThreadDto } from "@/lib/threads/schema";
import { listThreadRows } from "@/lib/threads/store";
import { placeThreads } from "./place-threads";

/** So many threads are on one page; open ones first, the oldest of each first. */
const MOST_SHOWN = 300;

/** The threads of a review for its page, at most 300 of them. */
export const listAllThreads = defineQuery({
  input: z.strictObject({ review: z.uuid() }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { review }): Promise<ThreadDto[]> => {
    await requireReview(ctx, review);
    const open = await listThreadRows(ctx.access, review, { state: "open", limit: MOST_SHOWN });
    const resolved = await listThreadRows(ctx.access, review, { state: "resolved", limit: MOST_SHOWN });
    return placeThreads(ctx, review, [...open, ...resolved].slice(0, MOST_SHOWN));
  },
});
