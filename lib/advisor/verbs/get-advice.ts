import { z } from "zod";
import { type AdviceDto, adviceId } from "@/lib/advisor/schema";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { presentAdvice } from "./present-advice";
import { requireAdvice } from "./require-advice";

/** Advice that was kept. Throws `not_found`. */
export const getAdvice = defineQuery({
  input: z.strictObject({ advice: adviceId }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { advice }): Promise<AdviceDto> => presentAdvice(await requireAdvice(ctx, advice)),
});
