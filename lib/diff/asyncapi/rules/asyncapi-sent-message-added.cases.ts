import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiSentMessageAddedCases = defineLanguageCases("asyncapi-sent-message-added", [
  {
    name: "an event that old clients do not know",
    from: chat({ action: "send", messages: `{ joined: { payload: { type: string } } }` }),
    to: chat({
      action: "send",
      messages: `{ joined: { payload: { type: string } }, left: { payload: { type: integer } } }`,
    }),
    expected: ["message left"],
  },
  {
    name: "an event that fits what was sent before",
    from: chat({ action: "send", messages: `{ joined: { payload: { type: string } } }` }),
    to: chat({
      action: "send",
      messages: `{ joined: { payload: { type: string } }, left: { payload: { type: string, maxLength: 9 } } }`,
    }),
    expected: ["message left"],
    severity: "non-breaking",
  },
  {
    name: "a change within an event",
    from: chat({ action: "send", messages: `{ joined: { payload: { type: string } } }` }),
    to: chat({ action: "send", messages: `{ joined: { payload: { type: string, maxLength: 9 } } }` }),
    expected: [],
  },
]);
