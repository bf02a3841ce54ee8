import type { ServiceContext } from "@/lib/core/context";
import type { DocumentationReport } from "@/lib/gates/model";
import { countDescribedRows } from "@/lib/versions/store/documentation-rows";

/** How many operations and fields a version has, and how many of them are described. For other verbs, which authorise. */
export function countDescribed(ctx: ServiceContext, versionId: string): Promise<DocumentationReport> {
  return countDescribedRows(ctx.access, versionId);
}
