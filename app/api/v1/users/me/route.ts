import { defineRoute } from "@/lib/http/define-route";
import { callerDto } from "@/lib/members/schema";
import { getCaller } from "@/lib/members/verbs/get-caller";

export const GET = defineRoute({
  operationId: "getCaller",
  summary: "Read who is calling",
  description: "The signed-in person or the token that sent this request, with their roles.",
  tag: "Users",
  response: callerDto,
  handle: (ctx) => getCaller(ctx, {}),
});
