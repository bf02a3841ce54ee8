import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { mayChangeConsumer } from "@/lib/consumers/policy";
import { requireConsumer } from "./require-consumer";
import { showConsumer } from "./show-consumer";

const input = z.strictObject({ consumer: z.string().max(80) });

/** One consumer. */
export const getConsumer = defineQuery({
  input,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { consumer }) => showConsumer(ctx, await requireConsumer(ctx, consumer)),
});

/** One consumer, and whether the caller may change it; for its page. */
export const getConsumerPage = defineQuery({
  input,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { consumer }) => {
    const row = await requireConsumer(ctx, consumer);
    return { consumer: await showConsumer(ctx, row), mayChange: mayChangeConsumer(ctx.actor, row) };
  },
});
