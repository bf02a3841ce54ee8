import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { OperationView } from "@/lib/reader/schema";
import type { OperationOutline } from "@/lib/reader/schema/outline";
import { getOperationOutline } from "@/lib/reader/verbs/get-operation-outline";
import { findOperationView } from "@/lib/reader/verbs/get-operation-view";
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
  const view = key === null ? null : await readyOrNull(findOperationView(ctx, { api, version, operation: key }));
  return { outline, usual, view };
}

/** A refusal is told where the view would stand, by the request that asks for it again. */
export async function readyOrNull<T>(view: Promise<T | null>): Promise<T | null> {
  return view.catch((error: unknown) => {
    if (error instanceof RegistryError) return null;
    throw error;
  });
}
