import { defineRoute } from "@/lib/http/define-route";
import { defaultViewInput } from "@/lib/views/schema";
import { setDefaultView } from "@/lib/views/verbs/set-default-view";

export const PUT = defineRoute({
  operationId: "setDefaultView",
  summary: "Choose the view that the catalogue opens with",
  description: "For you alone. Null: it opens with all APIs.",
  tag: "Catalogue",
  body: defaultViewInput,
  status: 204,
  alsoAnswers: [404],
  handle: (ctx, { body }) => setDefaultView(ctx, body),
});
