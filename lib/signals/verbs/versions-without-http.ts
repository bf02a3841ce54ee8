import type { ServiceContext } from "@/lib/core/context";
import { listVersionsWithoutHttp } from "@/lib/signals/store/of-many";

/** Those of some versions that nobody calls over HTTP: nobody can see fields on their answers. For other verbs, which authorise. */
export function versionsWithoutHttp(ctx: ServiceContext, versionIds: readonly string[]): Promise<ReadonlySet<string>> {
  return listVersionsWithoutHttp(ctx.access, versionIds);
}
