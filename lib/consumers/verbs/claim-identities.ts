import type { ActorRef, ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type IdentityName, namesOverlap } from "@/lib/consumers/model";
import {
  type IdentityKey,
  linkUnowned,
  listIdentityClaims,
  setDeclaredIdentities,
} from "@/lib/consumers/store/identities";
import { refreshTraffic } from "./refresh-traffic";

/** Names that another consumer declares, each once. */
export async function listTakenNames(
  ctx: ServiceContext,
  consumerId: string | null,
  names: readonly IdentityName[],
): Promise<IdentityName[]> {
  const claims = await listIdentityClaims(
    ctx.access,
    names.map(({ value }) => value),
  );
  const others = claims.filter((one) => one.consumerId !== consumerId);
  return names.filter((name) => others.some((one) => namesOverlap(one, name)));
}

/** Throws `conflict` where another consumer declares one of these names: no call can be of both. */
export async function requireFreeNames(
  ctx: ServiceContext,
  consumerId: string | null,
  names: readonly IdentityName[],
): Promise<void> {
  const [taken] = await listTakenNames(ctx, consumerId, names);
  if (!taken) return;
  throw new RegistryError("conflict", `Another consumer declares the identity ${taken.value.slice(0, 120)}.`, {
    fix: "Take it away there first, or merge the two consumers.",
  });
}

/** Makes what a source says of a consumer's names exactly these, and links what calls under new ones. */
export async function declareIdentities(
  ctx: ServiceContext,
  consumerId: string,
  key: IdentityKey,
  names: readonly IdentityName[],
  by: ActorRef,
): Promise<boolean> {
  const changed = await setDeclaredIdentities(ctx.access, consumerId, key, names, by, ctx.now);
  if (changed) await claimIdentities(ctx, consumerId, names);
  return changed;
}

/**
 * Links identities that are nobody's and go by these names to a consumer; its slug is such a name, too. Whose an identity is
 * already stays so. How many were linked.
 */
export async function claimIdentities(
  ctx: ServiceContext,
  consumerId: string,
  names: readonly IdentityName[],
): Promise<number> {
  const linked = await linkUnowned(ctx.access, consumerId, names);
  if (linked > 0) await refreshTraffic(ctx, { consumerIds: [consumerId] });
  return linked;
}
