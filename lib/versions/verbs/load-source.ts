import type { ServiceContext } from "@/lib/core/context";
import type { SourceSet } from "@/lib/specs/model";
import { readSource, type SourceRef } from "@/lib/versions/read-source";

/** The files of a version as it was at a digest, for work that other domains have done with them in worker threads. */
export async function loadSource(ctx: ServiceContext, ref: SourceRef): Promise<SourceSet> {
  return readSource(ctx.access, ref);
}
