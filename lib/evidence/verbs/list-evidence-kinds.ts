import type { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { EVIDENCE_KINDS, EVIDENCE_VALUES } from "@/lib/maturity/model/evidence-kinds";
import { requirePermission } from "@/lib/members/policy";
import { VALID_DAYS } from "@/lib/evidence/model/kinds";
import type { evidenceKindList } from "@/lib/evidence/schema";

/** Everything that can be reported. */
export function listEvidenceKinds(ctx: ServiceContext): z.output<typeof evidenceKindList> {
  requirePermission(ctx.actor, "registry.read");
  const items = EVIDENCE_KINDS.map((kind) => ({
    kind,
    values: [...EVIDENCE_VALUES[kind]],
    validDays: VALID_DAYS[kind],
  }));
  return { items };
}
