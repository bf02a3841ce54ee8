import { z } from "zod";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireMayChangeConsumer } from "@/lib/consumers/policy";
import type { FollowDto } from "@/lib/consumers/schema/identities";
import { deleteMute, insertMute } from "@/lib/consumers/store/mutes";
import { requirePermission } from "@/lib/members/policy";
import { requireConsumer, requireLockedConsumer } from "./require-consumer";

const slug = z.string().max(80);

/** Switches on or off that a consumer's team is told what an API announces. The same again changes nothing. */
export const followApi = defineMutation({
  action: "consumer.follow",
  input: z.strictObject({ consumer: slug, api: slug, told: z.boolean() }),
  authorize: async (ctx, { consumer }) => {
    requirePermission(ctx.actor, "registry.read");
    requireMayChangeConsumer(ctx.actor, await requireConsumer(ctx, consumer));
  },
  run: async (ctx, { consumer, api: apiSlug, told }) => {
    const row = await requireLockedConsumer(ctx, consumer);
    const api = await requireApi(ctx, apiSlug);
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    const key = { consumerId: row.id, apiId: api.id };
    const changed = told ? await deleteMute(ctx.access, key) : await insertMute(ctx.access, key, by, ctx.now);
    const result: FollowDto = { api: { slug: api.slug, name: api.name }, told };
    const audit = { entity: "consumer", entityId: row.id, entityName: row.slug, after: { about: api.slug, told } };
    return { result, audit: changed ? audit : null };
  },
});
