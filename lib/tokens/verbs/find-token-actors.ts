import type { ServiceContext, TokenActor } from "@/lib/core/context";
import {
  listTokenActors,
  listTokenOrigins,
  listTokensMadeBy,
  lockTokens,
  type TokenOrigin,
} from "@/lib/tokens/store/actors";

export type { TokenOrigin };

/** Those of some tokens that are still live, as actors. For other verbs: whoever asks has been authorised. */
export async function findTokenActors(ctx: ServiceContext, ids: readonly string[]): Promise<TokenActor[]> {
  return ids.length === 0 ? [] : listTokenActors(ctx.access, ids, ctx.now);
}

/** Holds some tokens until the transaction ends: who revokes one meanwhile waits for it. For other verbs, as above. */
export async function holdTokens(tx: ServiceContext, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await lockTokens(tx.access, ids);
}

/** Those of some ids that are tokens, ended ones too, with who made them. For other verbs, as above. */
export async function findTokenOrigins(ctx: ServiceContext, ids: readonly string[]): Promise<TokenOrigin[]> {
  return listTokenOrigins(ctx.access, ids);
}

/** The tokens that some people and tokens made, ended ones too. For other verbs, as above. */
export async function findTokensMadeBy(ctx: ServiceContext, makerIds: readonly string[]): Promise<TokenOrigin[]> {
  return makerIds.length === 0 ? [] : listTokensMadeBy(ctx.access, makerIds);
}
