import type { ServiceContext } from "@/lib/core/context";
import type { LineageDto } from "@/lib/lineage/schema";
import { getLineage } from "./get-lineage";

/** What became what between two of an API's versions; null where both are in one language, and nothing had to become anything. */
export async function findLineage(
  ctx: ServiceContext,
  api: string,
  pair: { from: string; to: string },
  versions: readonly { version: string; format: string }[],
): Promise<LineageDto | null> {
  const formatOf = (label: string) => versions.find(({ version }) => version === label)?.format;
  const [older, newer] = [formatOf(pair.from), formatOf(pair.to)];
  if (older !== undefined && older === newer) return null;
  return getLineage(ctx, { api, ...pair });
}
