import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiReceivedMessageRemovedCases = defineLanguageCases("asyncapi-received-message-removed", [
  {
    name: "a kind of message that clients could send",
    from: chat({ messages: `{ say: { payload: { type: string } }, leave: { payload: { type: integer } } }` }),
    to: chat({ messages: `{ say: { payload: { type: string } } }` }),
    expected: ["message leave"],
  },
  {
    name: "a message that another one covers",
    from: chat({
      messages: `{ say: { payload: { type: string } }, shout: { payload: { type: string, minLength: 9 } } }`,
    }),
    to: chat({ messages: `{ say: { payload: { type: string } } }` }),
    expected: ["message shout"],
    severity: "non-breaking",
  },
  {
    name: "a message that was renamed",
    from: chat({ messages: `{ say: { payload: { type: string } } }` }),
    to: chat({ messages: `{ speak: { payload: { type: string } } }` }),
    expected: [],
  },
]);
