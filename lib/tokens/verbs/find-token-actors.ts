import type { ServiceContext, TokenActor } from "@/lib/core/context";
import { listTokenActors, lockTokens } from "@/lib/tokens/store/actors";

/** Those of some tokens that are still live, as actors. For other verbs: whoever asks has been authorised. */
export async function findTokenActors(ctx: ServiceContext, ids: readonly string[]): Promise<TokenActor[]> {
  return ids.length === 0 ? [] : listTokenActors(ctx.access, ids, ctx.now);
}

/** Holds some tokens until the transaction ends: who revokes one meanwhile waits for it. For other verbs, as above. */
export async function holdTokens(tx: ServiceContext, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await lockTokens(tx.access, ids);
}
