import type { ServiceContext } from "@/lib/core/context";
import { STABILITY_LEVELS, type StabilityLevel } from "@/lib/deprecation-policies/model";
import type { DeprecationSubject } from "@/lib/deprecations/model/record";
import { operationOf } from "@/lib/deprecations/model/subject";
import { findStability } from "@/lib/deprecations/store/stability";

/**
 * How stable the definition says that something is (`x-stability-level`): of an operation or a parameter what its operation
 * says, else what the whole definition does; null where nothing is said, or nothing known. For other verbs, which authorise.
 */
export async function stabilityOf(
  ctx: ServiceContext,
  versionId: string,
  subject: DeprecationSubject,
): Promise<StabilityLevel | null> {
  const said = await findStability(ctx.access, versionId, operationOf(subject));
  const written = (said.operation ?? said.version)?.trim().toLowerCase();
  return STABILITY_LEVELS.find((level) => level === written) ?? null;
}
