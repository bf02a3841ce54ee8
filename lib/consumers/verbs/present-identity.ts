import type { Actor } from "@/lib/core/context";
import { mayLinkIdentity } from "@/lib/consumers/policy";
import { presentConsumerRef } from "@/lib/consumers/present";
import type { IdentityDto } from "@/lib/consumers/schema/identities";
import type { IdentityRow } from "@/lib/consumers/store/identities";

/** An identity as REST and pages show it. */
export function presentIdentity(row: IdentityRow, viewer: Actor): IdentityDto {
  const { id, attribute, value, consumer, calls } = row;
  return {
    id,
    attribute,
    value,
    consumer: consumer && presentConsumerRef(consumer, viewer),
    firstSeenAt: row.firstSeenAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    apis: calls.map(({ api, lastAt }) => ({ slug: api.slug, name: api.name, lastAt: lastAt.toISOString() })),
    mayLink: mayLinkIdentity(viewer, { owner: consumer, apiTeams: calls.map(({ api }) => api.teamId) }),
  };
}
