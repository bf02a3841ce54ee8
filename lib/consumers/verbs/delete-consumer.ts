import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { contentRevision, requireRevision } from "@/lib/core/revision";
import { requireMayChangeConsumer } from "@/lib/consumers/policy";
import { deleteConsumer as removeConsumer } from "@/lib/consumers/store/consumers";
import { requirePermission } from "@/lib/members/policy";
import { requireConsumer, requireLockedConsumer } from "./require-consumer";
import { showConsumer } from "./show-consumer";

/** Removes a consumer with all that is said of what it calls and provides; the audit log keeps what it was. */
export const deleteConsumer = defineMutation({
  action: "consumer.delete",
  input: z.strictObject({ consumer: z.string().max(80), expected: z.array(z.string()).readonly().optional() }),
  authorize: async (ctx, { consumer }) => {
    requirePermission(ctx.actor, "registry.read");
    requireMayChangeConsumer(ctx.actor, await requireConsumer(ctx, consumer));
  },
  run: async (ctx, { consumer: slug, expected }) => {
    const row = await requireLockedConsumer(ctx, slug);
    const shown = await showConsumer(ctx, row);
    requireRevision(expected, contentRevision(shown));
    await removeConsumer(ctx.access, row.id);
    return { result: null, audit: { entity: "consumer", entityId: row.id, entityName: slug, before: shown } };
  },
});
