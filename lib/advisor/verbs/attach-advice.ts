import { z } from "zod";
import { type AdviceDto, adviceId } from "@/lib/advisor/schema";
import { attachAdviceRow } from "@/lib/advisor/store";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { presentAdvice } from "./present-advice";
import { requireAdvice } from "./require-advice";

/** Says that an API was made after some advice. Advice belongs to one API at most: throws `conflict` for another's. */
export const attachAdvice = defineMutation({
  action: "advice.attach",
  input: z.strictObject({ api: z.string().min(1).max(80), advice: adviceId }),
  authorize: async (ctx, { api }) => {
    requirePermission(ctx.actor, "registry.read");
    requirePermission(ctx.actor, "api.update", (await requireApi(ctx, api)).teamId);
  },
  run: async (ctx, { api: slug, advice: id }) => {
    const before = await requireAdvice(ctx, id);
    const api = await requireApi(ctx, slug);
    if (before.apiId === api.id) return { result: presentAdvice(before), audit: null };
    if (before.apiId !== null || !(await attachAdviceRow(ctx.access, id, api.id))) throw await isTaken(ctx, id);
    const result: AdviceDto = presentAdvice(await requireAdvice(ctx, id));
    return {
      result,
      audit: { entity: "advice", entityId: id, entityName: result.result.stack, after: { api: slug } },
    };
  },
});

async function isTaken(ctx: ServiceContext, id: string): Promise<RegistryError> {
  const { api } = await requireAdvice(ctx, id);
  return new RegistryError("conflict", `This advice is attached to ${api?.slug ?? "another API"} already.`, {
    fix: "Keep the answers anew with POST /api/v1/advice, and attach that.",
  });
}
