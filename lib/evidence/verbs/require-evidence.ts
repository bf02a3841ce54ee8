import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type EvidenceRow, findEvidence } from "@/lib/evidence/store";

/** The report of an id. Throws `not_found`. */
export async function requireEvidence(ctx: ServiceContext, id: string): Promise<EvidenceRow> {
  const row = await findEvidence(ctx.access, id);
  if (row) return row;
  throw new RegistryError("not_found", "There is no such evidence.", {
    fix: "See /api/v1/apis/{api}/evidence for what there is of an API.",
  });
}
