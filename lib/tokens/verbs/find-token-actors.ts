import type { ServiceContext, TokenActor } from "@/lib/core/context";
import { listTokenActors } from "@/lib/tokens/store/actors";

/** Those of some tokens that are still live, as actors. For other verbs: whoever asks has been authorised. */
export async function findTokenActors(ctx: ServiceContext, ids: readonly string[]): Promise<TokenActor[]> {
  return ids.length === 0 ? [] : listTokenActors(ctx.access, ids, ctx.now);
}
