import { firstView } from "@/app/(registry)/apis/[api]/versions/[version]/first-view";
import type { ServiceContext } from "@/lib/core/context";
import type { OperationView } from "@/lib/reader/schema";
import type { OperationOutline } from "@/lib/reader/schema/outline";
import { getOperationOutline } from "@/lib/reader/verbs/get-operation-outline";
import { findOperationView, getOperationView } from "@/lib/reader/verbs/get-operation-view";
import type { VersionDto } from "@/lib/versions/schema";

/** What the first paint of the operations of a version needs. A view that is not made yet comes to the browser later. */
export async function loadOperations(
  ctx: ServiceContext,
  { api, version }: VersionDto,
  operation: string | undefined,
): Promise<{ outline: OperationOutline; usual: string | null; view: OperationView | null }> {
  const outline = await getOperationOutline(ctx, { api, version, ...(operation ? { around: operation } : {}) });
  const usual = outline.items[0]?.key ?? null;
  const key = operation ?? usual;
  if (key === null) return { outline, usual, view: null };
  const wanted = { api, version, operation: key };
  const view = await firstView(findOperationView(ctx, wanted), () => getOperationView(ctx, wanted));
  return { outline, usual, view };
}
