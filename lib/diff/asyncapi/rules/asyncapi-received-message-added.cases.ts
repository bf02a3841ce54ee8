import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiReceivedMessageAddedCases = defineLanguageCases("asyncapi-received-message-added", [
  {
    name: "another kind of message",
    from: chat({ messages: `{ say: { payload: { type: string } } }` }),
    to: chat({ messages: `{ say: { payload: { type: string } }, leave: { payload: { type: integer } } }` }),
    expected: ["message leave"],
  },
  {
    name: "the same messages in another order",
    from: chat({ messages: `{ a: { payload: { type: string } }, b: { payload: { type: integer } } }` }),
    to: chat({ messages: `{ b: { payload: { type: integer } }, a: { payload: { type: string } } }` }),
    expected: [],
  },
]);
