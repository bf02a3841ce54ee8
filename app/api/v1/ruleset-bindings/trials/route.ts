import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { bindingInput } from "@/lib/rulesets/schema/binding";
import { trialDto } from "@/lib/rulesets/schema/trial";
import { startTrial } from "@/lib/rulesets/verbs/start-trial";

/** Whoever may make the binding. */
export const POST = defineRoute({
  operationId: "tryRulesetBinding",
  summary: "Try a binding over the newest versions before it is made",
  description: "A job does it: look at its address until its state is `done` or `failed`. Nothing is bound.",
  tag: "Rulesets",
  body: bindingInput,
  response: trialDto,
  status: 202,
  alsoAnswers: [404, 409],
  handle: async (ctx, { body }) => {
    const trial = await startTrial(ctx, body);
    return reply(trial, { headers: { location: `/api/v1/ruleset-bindings/trials/${trial.id}` } });
  },
});
