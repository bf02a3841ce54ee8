import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiSentMessageRemovedCases = defineLanguageCases("asyncapi-sent-message-removed", [
  {
    name: "an event that clients wait for",
    from: chat({
      action: "send",
      messages: `{ joined: { payload: { type: string } }, left: { payload: { type: integer } } }`,
    }),
    to: chat({ action: "send", messages: `{ joined: { payload: { type: string } } }` }),
    expected: ["message left"],
  },
  {
    name: "a new event",
    from: chat({ action: "send", messages: `{ joined: { payload: { type: string } } }` }),
    to: chat({
      action: "send",
      messages: `{ joined: { payload: { type: string } }, left: { payload: { type: integer } } }`,
    }),
    expected: [],
  },
]);
