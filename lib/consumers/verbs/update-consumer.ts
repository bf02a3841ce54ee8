import { z } from "zod";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { contentRevision, requireRevision } from "@/lib/core/revision";
import { requireTeam } from "@/lib/catalog/verbs/require-team";
import { requireMayChangeConsumer, requireMayCreateConsumer } from "@/lib/consumers/policy";
import { consumerPatch } from "@/lib/consumers/schema";
import { deleteAlias, putAlias, updateConsumer as writeConsumer } from "@/lib/consumers/store/consumers";
import { setProvisions } from "@/lib/consumers/store/relations";
import { requirePermission } from "@/lib/members/policy";
import { claimIdentities, declareIdentities, requireFreeNames } from "./claim-identities";
import { requireConsumer, requireFreeSlug, requireLockedConsumer } from "./require-consumer";
import { requireProvidedApis } from "./require-provided-apis";
import { showConsumer, showConsumerNow } from "./show-consumer";

const DECLARED = { source: "declared", origin: "" } as const;

/** Changes fields of a consumer; under its old slug it is still found. Giving it to another team needs the right to have consumers there as well. */
export const updateConsumer = defineMutation({
  action: "consumer.update",
  input: z.strictObject({
    consumer: z.string().max(80),
    patch: consumerPatch,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: async (ctx, { consumer, patch }) => {
    requirePermission(ctx.actor, "registry.read");
    requireMayChangeConsumer(ctx.actor, await requireConsumer(ctx, consumer));
    if (patch.team === undefined) return;
    requireMayCreateConsumer(ctx.actor, patch.team === null ? null : (await requireTeam(ctx, patch.team)).id);
  },
  run: async (ctx, { consumer: slug, patch, expected }) => {
    const row = await requireLockedConsumer(ctx, slug);
    const before = await showConsumer(ctx, row);
    requireRevision(expected, contentRevision(before));
    const { team, provides, identities, ...fields } = patch;
    const teamId = team === undefined ? row.teamId : team === null ? null : (await requireTeam(ctx, team)).id;
    const apiIds = provides && (await requireProvidedApis(ctx, provides));
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    if (identities) await requireFreeNames(ctx, row.id, identities);
    if (fields.slug !== undefined && fields.slug !== row.slug) await renameConsumer(ctx, row, fields.slug);
    await writeConsumer(ctx.access, row.id, fields, teamId, ctx.now);
    if (apiIds) await setProvisions(ctx.access, row.id, DECLARED, apiIds);
    if (identities) await declareIdentities(ctx, row.id, DECLARED, identities, by);
    const after = await showConsumerNow(ctx, fields.slug ?? row.slug);
    const changed = new Set(Object.keys(patch));
    const pick = (dto: object) => Object.fromEntries(Object.entries(dto).filter(([key]) => changed.has(key)));
    return {
      result: after,
      audit: { entity: "consumer", entityId: row.id, entityName: after.slug, before: pick(before), after: pick(after) },
    };
  },
});

/** The old slug goes on to lead here, and calls under the new one are its own. */
async function renameConsumer(ctx: ServiceContext, row: { id: string; slug: string }, slug: string): Promise<void> {
  await requireFreeSlug(ctx, slug, row.id);
  await deleteAlias(ctx.access, slug);
  await putAlias(ctx.access, row.slug, row.id, ctx.now);
  await claimIdentities(ctx, row.id, [{ attribute: null, value: slug }]);
}
