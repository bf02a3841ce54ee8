import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { SHIPPED_RUBRIC } from "@/lib/rubrics/model/rubric-name";
import type { RubricChoiceDto } from "@/lib/rubrics/schema/rubric";
import { findChoice, findChosenVersion } from "@/lib/rubrics/store";
import { SHIPPED } from "./active-rubric";

export type Choice = RubricChoiceDto;

/** The version that scores are made with. For verbs, which authorise. */
export async function currentChoice(ctx: ServiceContext): Promise<Choice> {
  const choice = await findChoice(ctx.access);
  const chosen = choice?.rubricVersionId ? await findChosenVersion(ctx.access) : null;
  return {
    rubric: chosen?.rubric.slug ?? SHIPPED_RUBRIC,
    number: chosen?.number ?? 0,
    digest: chosen?.digest ?? SHIPPED.digest,
    at: choice?.at.toISOString() ?? null,
    by: choice ? storedActor(choice.byKind, choice.byId, choice.byName) : null,
  };
}

/** The same for anyone who may read. */
export async function getRubricChoice(ctx: ServiceContext): Promise<Choice> {
  requirePermission(ctx.actor, "registry.read");
  return currentChoice(ctx);
}
