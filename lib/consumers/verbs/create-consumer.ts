import { RegistryError } from "@/lib/core/errors";
import { actorRef } from "@/lib/core/context";
import { defineMutation } from "@/lib/core/mutation";
import { requireTeam } from "@/lib/catalog/verbs/require-team";
import { requireMayCreateConsumer } from "@/lib/consumers/policy";
import { createConsumerInput } from "@/lib/consumers/schema";
import { insertConsumer } from "@/lib/consumers/store/consumers";
import { setProvisions } from "@/lib/consumers/store/relations";
import { requirePermission } from "@/lib/members/policy";
import { requireConsumer } from "./require-consumer";
import { requireProvidedApis } from "./require-provided-apis";
import { showConsumerNow } from "./show-consumer";

/** A new consumer. Its slug is for ever; of a team's publishers, or of whoever makes one that no team owns. */
export const createConsumer = defineMutation({
  action: "consumer.create",
  input: createConsumerInput,
  authorize: async (ctx, { team }) => {
    requirePermission(ctx.actor, "registry.read");
    requireMayCreateConsumer(ctx.actor, team === null ? null : (await requireTeam(ctx, team)).id);
  },
  run: async (ctx, input) => {
    const { team: teamSlug, provides, ...fields } = input;
    const team = teamSlug === null ? null : await requireTeam(ctx, teamSlug);
    const apiIds = await requireProvidedApis(ctx, provides);
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    if (!(await insertConsumer(ctx.access, fields, team?.id ?? null, by, ctx.now))) {
      throw new RegistryError("conflict", `The slug ${input.slug} is taken.`, { fix: "Choose another slug." });
    }
    const row = await requireConsumer(ctx, input.slug);
    await setProvisions(ctx.access, row.id, { source: "declared", origin: "" }, apiIds);
    return {
      result: await showConsumerNow(ctx, input.slug),
      audit: { entity: "consumer", entityId: row.id, entityName: row.slug, after: input },
    };
  },
});
