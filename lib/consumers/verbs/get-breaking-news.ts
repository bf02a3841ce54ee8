import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import type { BreakingNews } from "@/lib/consumers/model/breaking-lines";
import { breakingFilter } from "@/lib/consumers/schema/breaking";
import { settings } from "@/lib/env";
import { requirePermission } from "@/lib/members/policy";
import { breakingOf } from "./list-breaking";
import { requireConsumer } from "./require-consumer";

/** What will break for a consumer and that it has not left, for feeds and calendars. */
export const getBreakingNews = defineQuery({
  input: breakingFilter.extend({ consumer: z.string().max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { consumer, within }): Promise<BreakingNews> => {
    const { id, slug, name } = await requireConsumer(ctx, consumer);
    const { items } = await breakingOf(ctx, [id], within);
    const baseUrl = settings().CONCORDAT_BASE_URL;
    return { consumer: { id, slug, name }, baseUrl, items: items.filter(({ next }) => next !== "done") };
  },
});
