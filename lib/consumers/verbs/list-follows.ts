import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import type { FollowDto } from "@/lib/consumers/schema/identities";
import { listFollowed } from "@/lib/consumers/store/mutes";
import { requirePermission } from "@/lib/members/policy";
import { requireConsumer } from "./require-consumer";

/** The APIs that a consumer calls, with whether its team is told what they announce: it is, unless it switched that off. */
export const listFollows = defineQuery({
  input: z.strictObject({ consumer: z.string().max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { consumer }): Promise<{ items: FollowDto[]; nextCursor: null }> => {
    const { id } = await requireConsumer(ctx, consumer);
    return { items: await listFollowed(ctx.access, id), nextCursor: null };
  },
});
