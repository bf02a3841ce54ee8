import { ANSWERS, chat, REPLY } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiReplyAddedCases = defineLanguageCases("asyncapi-reply-added", [
  {
    name: "an answer",
    from: chat({ root: ANSWERS }),
    to: chat({ operation: REPLY, root: ANSWERS }),
    expected: ["reply"],
  },
  {
    name: "the same answer",
    from: chat({ operation: REPLY, root: ANSWERS }),
    to: chat({ operation: REPLY, root: ANSWERS }),
    expected: [],
  },
]);
