import { requireMayKeep } from "@/lib/advisor/policy";
import type { AdviceDto } from "@/lib/advisor/schema";
import { insertAdvice } from "@/lib/advisor/store";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { advise } from "@/lib/maturity/advisor/advise";
import { advisorAnswers } from "@/lib/maturity/advisor/answers";
import { presentAdvice } from "./present-advice";

/** Keeps answers and what the advisor says to them, so that both can be shown and attached to an API. */
export const keepAdvice = defineMutation({
  action: "advice.keep",
  input: advisorAnswers,
  authorize: (ctx) => requireMayKeep(ctx.actor),
  run: async (ctx, answers) => {
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "Nobody is signed in.");
    const result = advise(answers);
    const row = await insertAdvice(ctx.access, {
      ...{ answers, result, at: ctx.now },
      ...{ byKind: by.kind, byId: by.id, byName: by.name },
    });
    const advice: AdviceDto = presentAdvice(row);
    return {
      result: advice,
      audit: { entity: "advice", entityId: row.id, entityName: result.stack, after: { stack: result.stack, answers } },
    };
  },
});
