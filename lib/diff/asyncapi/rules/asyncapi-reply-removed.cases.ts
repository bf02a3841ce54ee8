import { ANSWERS, chat, REPLY } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiReplyRemovedCases = defineLanguageCases("asyncapi-reply-removed", [
  {
    name: "a question without an answer",
    from: chat({ operation: REPLY, root: ANSWERS }),
    to: chat({ root: ANSWERS }),
    expected: ["reply"],
  },
  {
    name: "an answer that is new",
    from: chat({ root: ANSWERS }),
    to: chat({ operation: REPLY, root: ANSWERS }),
    expected: [],
  },
]);
