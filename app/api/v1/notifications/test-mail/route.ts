import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { sendTestMail } from "@/lib/mail/verbs/send-test-mail";

export const POST = defineRoute({
  operationId: "sendTestMail",
  summary: "Send yourself a message, to see whether mail arrives",
  description:
    "For administrators; the answer comes when the mail server has taken the message, or says why it did not.",
  tag: "Notifications",
  response: z.strictObject({ to: z.string() }),
  alsoAnswers: [409, 502],
  handle: (ctx) => sendTestMail(ctx, {}),
});
