import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { contentRevision, requireRevision } from "@/lib/core/revision";
import { requireTeam } from "@/lib/catalog/verbs/require-team";
import { requireMayChangeConsumer, requireMayCreateConsumer } from "@/lib/consumers/policy";
import { consumerPatch } from "@/lib/consumers/schema";
import { updateConsumer as writeConsumer } from "@/lib/consumers/store/consumers";
import { setProvisions } from "@/lib/consumers/store/relations";
import { requirePermission } from "@/lib/members/policy";
import { requireConsumer, requireLockedConsumer } from "./require-consumer";
import { requireProvidedApis } from "./require-provided-apis";
import { showConsumer, showConsumerNow } from "./show-consumer";

/** Changes fields of a consumer. Giving it to another team needs the right to have consumers there as well. */
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
    const { team, provides, ...fields } = patch;
    const teamId = team === undefined ? row.teamId : team === null ? null : (await requireTeam(ctx, team)).id;
    const apiIds = provides && (await requireProvidedApis(ctx, provides));
    await writeConsumer(ctx.access, row.id, fields, teamId, ctx.now);
    if (apiIds) await setProvisions(ctx.access, row.id, { source: "declared", origin: "" }, apiIds);
    const after = await showConsumerNow(ctx, slug);
    const changed = new Set(Object.keys(patch));
    const pick = (dto: object) => Object.fromEntries(Object.entries(dto).filter(([key]) => changed.has(key)));
    return {
      result: after,
      audit: { entity: "consumer", entityId: row.id, entityName: slug, before: pick(before), after: pick(after) },
    };
  },
});
