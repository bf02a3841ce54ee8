import type { ServiceContext } from "@/lib/core/context";
import { sha256Hex } from "@/lib/core/digest";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { OperationLink } from "@/lib/lineage/model/link";
import { listLinksOfVersions } from "@/lib/lineage/store";

/**
 * What was declared of the operations of the API that has these versions, as a comparison takes it, and a text that changes with
 * it; both empty between versions in one language. For other verbs, which authorise.
 */
export async function linksBetween(
  ctx: ServiceContext,
  versionIds: readonly string[],
  fromFormat: string,
  toFormat: string,
): Promise<{ links: OperationLink[]; stamp: string }> {
  if (fromFormat === toFormat || versionIds.length === 0) return { links: [], stamp: "" };
  const links = (await listLinksOfVersions(ctx.access, versionIds))
    .filter((link) => link.fromFormat === fromFormat && link.toFormat === toFormat)
    .map(({ by: _by, at: _at, ...link }) => link);
  return { links, stamp: links.length === 0 ? "" : sha256Hex(canonicalJson(links)) };
}
