import type { ServiceContext } from "@/lib/core/context";
import { listSlugsOfSource, type SourceKey } from "@/lib/consumers/store/relations";

/** Slugs of the consumers of which one source has told that they call or provide something. For other domains. */
export async function findTold(ctx: ServiceContext, key: SourceKey): Promise<Set<string>> {
  return new Set(await listSlugsOfSource(ctx.access, key));
}
