import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { orNotFound } from "@/lib/http/or-not-found";
import type { VersionDto } from "@/lib/versions/schema";
import type { SourceWindowDto } from "@/lib/versions/schema/reading";
import { getSourceLines } from "@/lib/versions/verbs/get-source-lines";

/** The first lines of a file of a version; null where the policy withholds the documents of what is retired. */
export async function loadFirstLines(
  ctx: ServiceContext,
  version: VersionDto,
  file: string | undefined,
): Promise<SourceWindowDto | null> {
  try {
    return await orNotFound(getSourceLines(ctx, { api: version.api, version: version.version, file }));
  } catch (error) {
    if (error instanceof RegistryError && error.code === "gone") return null;
    throw error;
  }
}
