import type { ServiceContext } from "@/lib/core/context";
import type { SourceSet } from "@/lib/specs/model";
import { readSource } from "@/lib/versions/read-source";

/** The files of a published version, for work that other domains have done with them in worker threads. */
export async function loadSource(ctx: ServiceContext, versionId: string): Promise<SourceSet> {
  return readSource(ctx.access, versionId);
}
