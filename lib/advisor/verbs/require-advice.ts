import type { AdviceRow } from "@/lib/advisor/store";
import { findAdviceRow } from "@/lib/advisor/store";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";

/** The advice of an id; throws `not_found`. */
export async function requireAdvice(ctx: ServiceContext, id: string): Promise<AdviceRow> {
  const row = await findAdviceRow(ctx.access, id);
  if (row) return row;
  throw new RegistryError("not_found", "There is no such advice.", { fix: "Ask the advisor anew at /advisor." });
}
