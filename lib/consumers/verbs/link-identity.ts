import { z } from "zod";
import { requireTeam } from "@/lib/catalog/verbs/require-team";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireMayCreateConsumer, requireMayLink, requireMayUnlink } from "@/lib/consumers/policy";
import { type IdentityDto, linkInput } from "@/lib/consumers/schema/identities";
import { insertConsumer } from "@/lib/consumers/store/consumers";
import { findIdentity, type IdentityRow, lockIdentity, setIdentityOwner } from "@/lib/consumers/store/identities";
import { requirePermission } from "@/lib/members/policy";
import { claimIdentities } from "./claim-identities";
import { presentIdentity } from "./present-identity";
import { refreshTraffic } from "./refresh-traffic";
import { requireConsumer, requireFreeSlug } from "./require-consumer";

const input = z.strictObject({ identity: z.uuid(), to: linkInput });

function missing(): RegistryError {
  return new RegistryError("not_found", "There is no such identity.", { fix: "See /api/v1/identities." });
}

async function requireIdentity(ctx: ServiceContext, id: string): Promise<IdentityRow> {
  const row = await findIdentity(ctx.access, id);
  if (!row) throw missing();
  return row;
}

async function requireLockedIdentity(ctx: ServiceContext, id: string): Promise<IdentityRow> {
  const row = await lockIdentity(ctx.access, id);
  if (!row) throw missing();
  return row;
}

const factsOf = (row: IdentityRow) => ({ owner: row.consumer, apiTeams: row.calls.map(({ api }) => api.teamId) });

const nameOf = ({ attribute, value }: IdentityRow) => ({ attribute, value });

/**
 * Says whose an identity is: a consumer that is there, or one that is made of it. What it called already becomes that
 * consumer's traffic. By owners of an API that it calls, and by the consumer's team.
 */
export const linkIdentity = defineMutation({
  action: "identity.link",
  input,
  authorize: async (ctx, { identity, to }) => {
    requirePermission(ctx.actor, "registry.read");
    const row = await requireIdentity(ctx, identity);
    if ("consumer" in to) return requireMayLink(ctx.actor, factsOf(row), await requireConsumer(ctx, to.consumer));
    const { team } = to.create;
    const teamId = team === null ? null : (await requireTeam(ctx, team)).id;
    requireMayCreateConsumer(ctx.actor, teamId);
    // Whoever makes it is whose it is: the same as for one that is there.
    const by = actorRef(ctx.actor);
    const fresh = { teamId, createdByKind: by?.kind ?? "", createdById: by?.id ?? "" };
    requireMayLink(ctx.actor, factsOf(row), fresh);
  },
  run: async (ctx, { identity, to }) => {
    const row = await requireLockedIdentity(ctx, identity);
    const slug = "consumer" in to ? to.consumer : await makeConsumer(ctx, to.create);
    const consumer = await requireConsumer(ctx, slug);
    const before = row.consumer;
    await setIdentityOwner(ctx.access, row.id, consumer.id);
    await refreshTraffic(ctx, { consumerIds: [consumer.id, ...(before ? [before.id] : [])] });
    const result: IdentityDto = presentIdentity(await requireIdentity(ctx, identity), ctx.actor);
    const created = "create" in to;
    return {
      result: { identity: result, created },
      audit:
        before?.id === consumer.id
          ? null
          : {
              entity: "consumer",
              entityId: consumer.id,
              entityName: consumer.slug,
              before: { identity: nameOf(row), consumer: before?.slug ?? null },
              after: { identity: nameOf(row), consumer: consumer.slug, created },
            },
    };
  },
});

type NewConsumer = Extract<z.output<typeof linkInput>, { create: unknown }>["create"];

async function makeConsumer(ctx: ServiceContext, given: NewConsumer): Promise<string> {
  const by = actorRef(ctx.actor);
  if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
  const { team, ...fields } = given;
  const teamId = team === null ? null : (await requireTeam(ctx, team)).id;
  await requireFreeSlug(ctx, given.slug, null);
  if (!(await insertConsumer(ctx.access, { ...fields, description: "", links: [] }, teamId, by, ctx.now))) {
    throw new RegistryError("conflict", `The slug ${given.slug} is taken.`, { fix: "Choose another slug." });
  }
  const row = await requireConsumer(ctx, given.slug);
  await claimIdentities(ctx, row.id, [{ attribute: null, value: row.slug }]);
  return row.slug;
}

/** Says that nobody knows whose an identity is. It stays so until somebody links it again. */
export const unlinkIdentity = defineMutation({
  action: "identity.unlink",
  input: z.strictObject({ identity: z.uuid() }),
  authorize: async (ctx, { identity }) => {
    requirePermission(ctx.actor, "registry.read");
    requireMayUnlink(ctx.actor, factsOf(await requireIdentity(ctx, identity)));
  },
  run: async (ctx, { identity }) => {
    const row = await requireLockedIdentity(ctx, identity);
    const before = row.consumer;
    if (!before) return { result: null, audit: null };
    await setIdentityOwner(ctx.access, row.id, null);
    await refreshTraffic(ctx, { consumerIds: [before.id] });
    return {
      result: null,
      audit: {
        entity: "consumer",
        entityId: before.id,
        entityName: before.slug,
        before: { identity: nameOf(row), consumer: before.slug },
        after: { identity: nameOf(row), consumer: null },
      },
    };
  },
});
