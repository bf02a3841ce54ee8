import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { type ThreadDto, threadId } from "@/lib/threads/schema";
import { placeThreads } from "./place-threads";
import { requireThread } from "./require-thread";

/** One thread with all that was said in it. Throws `not_found`. */
export const getThread = defineQuery({
  input: threadId,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id }): Promise<ThreadDto> => {
    const row = await requireThread(ctx, id);
    const [thread] = await placeThreads(ctx, row.reviewId, [row]);
    if (!thread) throw new RegistryError("internal", "A thread could not be placed.");
    return thread;
  },
});
