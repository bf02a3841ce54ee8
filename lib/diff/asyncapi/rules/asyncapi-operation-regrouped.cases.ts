import { chat, two } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiOperationRegroupedCases = defineLanguageCases("asyncapi-operation-regrouped", [
  {
    name: "two operations become one",
    from: two({}),
    to: chat({ messages: `{ say: { payload: { type: string } }, leave: { payload: { type: integer } } }` }),
    expected: ["operation leaving", "operation talking"],
  },
  {
    name: "two operations of which one message says all become one",
    from: two({ second: "{ type: string, maxLength: 9 }" }),
    to: chat({ messages: `{ say: { payload: { type: string } } }` }),
    expected: ["operation leaving"],
  },
  {
    name: "an operation that is really gone",
    from: two({}),
    to: chat({ messages: `{ say: { payload: { type: string } } }` }).replace("talk:", "talking:"),
    expected: [],
  },
]);
