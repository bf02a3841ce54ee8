import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { findReview, type ReviewRow } from "@/lib/reviews/store";

/** The review of an id, or `not_found`. For other verbs, which authorise. */
export async function requireReview(ctx: ServiceContext, id: string): Promise<ReviewRow> {
  const row = await findReview(ctx.access, id);
  if (!row) throw new RegistryError("not_found", "There is no such review.", { fix: "See /api/v1/reviews." });
  return row;
}
