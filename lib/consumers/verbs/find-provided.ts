import type { ServiceContext } from "@/lib/core/context";
import { findCalledApis } from "@/lib/consumers/store/called-apis";

/** Of these slugs, the APIs that there are: their ids, by slug. For other domains. */
export async function findProvided(ctx: ServiceContext, slugs: readonly string[]): Promise<Map<string, string>> {
  const known = await findCalledApis(ctx.access, slugs);
  return new Map([...known].map(([slug, { id }]) => [slug, id]));
}
