import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiMessageRenamedCases = defineLanguageCases("asyncapi-message-renamed", [
  {
    name: "one message, one schema, two names",
    from: chat({ messages: `{ say: { payload: { type: string } } }` }),
    to: chat({ messages: `{ speak: { payload: { type: string } } }` }),
    expected: ["message speak › name"],
  },
  {
    name: "a machine-readable name",
    from: chat({ messages: `{ say: { name: Say, payload: { type: string } } }` }),
    to: chat({ messages: `{ say: { name: SayIt, payload: { type: string } } }` }),
    expected: ["message say › name"],
  },
  {
    name: "another message",
    from: chat({ messages: `{ say: { payload: { type: string } }, a: { payload: { type: integer } } }` }),
    to: chat({ messages: `{ say: { payload: { type: string } }, b: { payload: { type: boolean } } }` }),
    expected: [],
  },
]);
