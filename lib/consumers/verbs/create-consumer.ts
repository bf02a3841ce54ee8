import { RegistryError } from "@/lib/core/errors";
import { actorRef } from "@/lib/core/context";
import { defineMutation } from "@/lib/core/mutation";
import { requireTeam } from "@/lib/catalog/verbs/require-team";
import { requireMayCreateConsumer } from "@/lib/consumers/policy";
import { createConsumerInput } from "@/lib/consumers/schema";
import { insertConsumer } from "@/lib/consumers/store/consumers";
import { setProvisions } from "@/lib/consumers/store/relations";
import { requirePermission } from "@/lib/members/policy";
import { claimIdentities, declareIdentities, requireFreeNames } from "./claim-identities";
import { requireConsumer, requireFreeSlug } from "./require-consumer";
import { requireProvidedApis } from "./require-provided-apis";
import { showConsumerNow } from "./show-consumer";

/** A new consumer, of a team's publishers, or of whoever makes one that no team owns. Calls under its slug or its names are its own. */
export const createConsumer = defineMutation({
  action: "consumer.create",
  input: createConsumerInput,
  authorize: async (ctx, { team }) => {
    requirePermission(ctx.actor, "registry.read");
    requireMayCreateConsumer(ctx.actor, team === null ? null : (await requireTeam(ctx, team)).id);
  },
  run: async (ctx, input) => {
    const { team: teamSlug, provides, identities, ...fields } = input;
    const team = teamSlug === null ? null : await requireTeam(ctx, teamSlug);
    const apiIds = await requireProvidedApis(ctx, provides);
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    await requireFreeSlug(ctx, input.slug, null);
    await requireFreeNames(ctx, null, identities);
    if (!(await insertConsumer(ctx.access, fields, team?.id ?? null, by, ctx.now))) {
      throw new RegistryError("conflict", `The slug ${input.slug} is taken.`, { fix: "Choose another slug." });
    }
    const row = await requireConsumer(ctx, input.slug);
    await declareIdentities(ctx, row.id, { source: "declared", origin: "" }, identities, by);
    await claimIdentities(ctx, row.id, [{ attribute: null, value: row.slug }]);
    await setProvisions(ctx.access, row.id, { source: "declared", origin: "" }, apiIds);
    return {
      result: await showConsumerNow(ctx, input.slug),
      audit: { entity: "consumer", entityId: row.id, entityName: row.slug, after: input },
    };
  },
});
