import type { ServiceContext } from "@/lib/core/context";
import { namesOverlap } from "@/lib/consumers/model";
import { listIdentityClaims, listSlugOwners } from "@/lib/consumers/store/identities";

/**
 * Whose identities are that were not seen before, as `attribute` + newline + `value` to the consumer's id: who declares the
 * name, else who has it as its slug. What two consumers declare is nobody's. For the verb that records calls.
 */
export async function ownersOfIdentities(
  ctx: ServiceContext,
  identities: readonly { attribute: string; value: string }[],
): Promise<Map<string, string>> {
  const values = identities.map(({ value }) => value);
  const claims = await listIdentityClaims(ctx.access, values);
  const slugs = await listSlugOwners(ctx.access, values);
  const owners = new Map<string, string>();
  for (const identity of identities) {
    const who = new Set(claims.filter((one) => namesOverlap(one, identity)).map(({ consumerId }) => consumerId));
    const [only] = who;
    const owner = who.size > 0 ? (who.size === 1 ? only : undefined) : slugs.get(identity.value);
    if (owner !== undefined) owners.set(`${identity.attribute}\n${identity.value}`, owner);
  }
  return owners;
}
