import type { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { ERRORS, RegistryError } from "@/lib/core/errors";
import { parseInput } from "@/lib/core/parse-input";
import { requirePermission } from "@/lib/members/policy";
import { type DecisionOutcomeDto, decisionsBody } from "@/lib/reviews/schema/inputs";
import { decideReview } from "./decide-review";

type OneOfMany = z.output<typeof decisionsBody>["decisions"][number];

async function decideOne(ctx: ServiceContext, { id, ...body }: OneOfMany): Promise<DecisionOutcomeDto> {
  try {
    return { ok: true, id, answer: await decideReview(ctx, { id, body }) };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const { code, message: detail, fix = null } = error;
    return { ok: false, id, problem: { code, status: ERRORS[code].status, detail, fix } };
  }
}

/**
 * Decides on several reviews, one after the other, each in a transaction of its own: one that is refused leaves the others as
 * they are, and none is ever done by half. The answers are in the order of the request.
 */
export async function decideReviews(
  ctx: ServiceContext,
  raw: z.input<typeof decisionsBody>,
): Promise<{ items: DecisionOutcomeDto[] }> {
  requirePermission(ctx.actor, "registry.read");
  if (ctx.actor.kind === "anonymous") {
    throw new RegistryError("unauthenticated", "Deciding needs somebody who is signed in.", { fix: "Sign in." });
  }
  const { decisions } = parseInput(decisionsBody, raw);
  const items: DecisionOutcomeDto[] = [];
  for (const decision of decisions) items.push(await decideOne(ctx, decision));
  return { items };
}
