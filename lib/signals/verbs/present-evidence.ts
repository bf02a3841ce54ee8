import type { WireEvidence } from "@/lib/signals/model";
import type { EvidenceDto } from "@/lib/signals/schema";

/** Evidence as REST and pages show it. */
export function presentEvidence({ at, ...evidence }: WireEvidence): EvidenceDto {
  return { ...evidence, at: at?.toISOString() ?? null };
}
