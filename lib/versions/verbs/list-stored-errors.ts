import type { ServiceContext } from "@/lib/core/context";
import { listErrorFindings } from "@/lib/versions/store/lifecycle-rows";

/** The errors that validation and lint found in a version when it was pushed. For other verbs, which authorise. */
export function listStoredErrors(ctx: ServiceContext, versionId: string) {
  return listErrorFindings(ctx.access, versionId);
}
