import type { LintDocument } from "@/lib/lint/lint-document";
import type { Site } from "@/lib/lint/site";
import type { AvroContract, AvroNamed } from "@/lib/specs/avro/contract";
import { usageOf } from "@/lib/specs/avro/usage";

/** A named type and where it is; a finding names the one message that uses it. */
export interface TypeSite {
  type: AvroNamed;
  site: Site;
}

/** The named types of a definition, in its order. */
export function typeSites(contract: AvroContract, { model }: LintDocument): TypeSite[] {
  const usage = usageOf(contract);
  return [...contract.types.values()].map((type) => {
    const reachedFrom = model.operations.get(usage(type.name).operation ?? "");
    return { type, site: { place: type.place, ...(reachedFrom ? { reachedFrom } : {}) } };
  });
}
