import { z } from "zod";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireMayChangeConsumer } from "@/lib/consumers/policy";
import {
  findMerge,
  insertMerge,
  moveBelongings,
  readBelongings,
  restoreBelongings,
  setUndone,
} from "@/lib/consumers/store/merges";
import { requirePermission } from "@/lib/members/policy";
import { UNDO_DAYS, undoableUntil } from "./list-merges";
import { refreshTraffic } from "./refresh-traffic";
import { requireConsumer, requireFreeSlug, requireLockedConsumer } from "./require-consumer";
import { showConsumerNow } from "./show-consumer";

const slug = z.string().max(80);

/** Locks two consumers in the order of their slugs, so that two merges cannot wait for each other. */
async function lockBoth(ctx: ServiceContext, first: string, second: string) {
  const rows = new Map<string, Awaited<ReturnType<typeof requireLockedConsumer>>>();
  for (const one of [first, second].sort()) rows.set(one, await requireLockedConsumer(ctx, one));
  const [a, b] = [rows.get(first), rows.get(second)];
  if (!a || !b) throw new Error("a consumer that was locked is not there");
  return [a, b] as const;
}

/**
 * Makes two consumers one: what was said of the other, its identities with all their calls, where it stands with what goes
 * away, and its slugs go to this one, and the other is gone. By those who may change both; undone within 30 days.
 */
export const mergeConsumers = defineMutation({
  action: "consumer.merge",
  input: z.strictObject({ consumer: slug, other: slug }),
  authorize: async (ctx, { consumer, other }) => {
    requirePermission(ctx.actor, "registry.read");
    requireMayChangeConsumer(ctx.actor, await requireConsumer(ctx, consumer));
    requireMayChangeConsumer(ctx.actor, await requireConsumer(ctx, other));
  },
  run: async (ctx, { consumer, other }) => {
    const [into, from] = await lockBoth(ctx, consumer, other);
    if (into.id === from.id) {
      throw new RegistryError("conflict", `${other} is ${into.slug} already.`, { fix: "Name another consumer." });
    }
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    const before = await readBelongings(ctx.access, from.id);
    await moveBelongings(ctx.access, before, into.id, ctx.now);
    const id = await insertMerge(ctx.access, into.id, before, by, ctx.now);
    await refreshTraffic(ctx, { consumerIds: [into.id] });
    const told = { merged: from.slug, name: from.name, identities: before.identities.length };
    return {
      result: { id, consumer: await showConsumerNow(ctx, into.slug) },
      audit: { entity: "consumer", entityId: into.id, entityName: into.slug, after: { merge: id, ...told } },
    };
  },
});

/** Makes the consumer that was merged again, with what was its own then. What was said since stays where it was said. */
export const undoMerge = defineMutation({
  action: "consumer.unmerge",
  input: z.strictObject({ consumer: slug, merge: z.uuid() }),
  authorize: async (ctx, { consumer }) => {
    requirePermission(ctx.actor, "registry.read");
    requireMayChangeConsumer(ctx.actor, await requireConsumer(ctx, consumer));
  },
  run: async (ctx, { consumer, merge: id }) => {
    const into = await requireLockedConsumer(ctx, consumer);
    const found = await findMerge(ctx.access, into.id, id);
    if (!found) throw new RegistryError("not_found", "There is no such merge.", { fix: "See its merges." });
    if (undoableUntil(found.merge, ctx.now) === null) {
      throw new RegistryError("conflict", `This merge cannot be undone any more.`, {
        fix: `Merges are undone within ${UNDO_DAYS} days, once. Add the consumer again and link its identities to it.`,
      });
    }
    const { before } = found;
    await requireFreeSlug(ctx, before.consumer.slug, into.id);
    await restoreBelongings(ctx.access, before, into.id);
    await setUndone(ctx.access, id, ctx.now);
    await refreshTraffic(ctx, { consumerIds: [into.id, before.consumer.id] });
    return {
      result: null,
      audit: {
        entity: "consumer",
        entityId: into.id,
        entityName: into.slug,
        after: { merge: id, restored: before.consumer.slug },
      },
    };
  },
});
