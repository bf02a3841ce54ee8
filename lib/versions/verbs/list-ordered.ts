import type { ServiceContext } from "@/lib/core/context";
import { listOrdered as readOrdered } from "@/lib/versions/store";

/** Every version of an API with its state and place in the order; for other verbs, which have authorised already. */
export function listOrdered(ctx: ServiceContext, apiId: string) {
  return readOrdered(ctx.access, apiId);
}
