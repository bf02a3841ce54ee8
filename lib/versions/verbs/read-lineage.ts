import type { ServiceContext } from "@/lib/core/context";
import type { LineageAnswer } from "@/lib/lineage/model/lineage-answer";
import { linksBetween } from "@/lib/lineage/verbs/list-links";
import { readSource } from "@/lib/versions/read-source";
import { runTask } from "@/lib/workers/pool";
import { parseOptions } from "./compare-stored";
import { requireDocuments } from "./require-documents";
import { requireVersion } from "./require-version";

/** Two versions, and what became what between them. */
export interface VersionLineage extends LineageAnswer {
  apiId: string;
  slug: string;
  versions: { from: string; to: string };
}

/** What became what between two versions of an API, for other verbs, which authorise. Throws `not_found`, and `gone` where documents are withheld. */
export async function readLineage(
  ctx: ServiceContext,
  { api, from, to }: { api: string; from: string; to: string },
): Promise<VersionLineage> {
  const [older, newer] = [await requireVersion(ctx, api, from), await requireVersion(ctx, api, to)];
  await requireDocuments(ctx, older);
  await requireDocuments(ctx, newer);
  const { links } = await linksBetween(ctx, [older.id], older.format, newer.format);
  const answer = await runTask("lineage", {
    from: await readSource(ctx.access, { versionId: older.id, digest: older.digest }),
    to: await readSource(ctx.access, { versionId: newer.id, digest: newer.digest }),
    fromOptions: parseOptions(),
    toOptions: parseOptions(),
    links,
  });
  return { ...answer, apiId: older.apiId, slug: older.api.slug, versions: { from: older.label, to: newer.label } };
}
