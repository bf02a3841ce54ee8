import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

/** An object of texts that are all demanded. */
const fields = (names: string): string =>
  `{ type: object, required: [${names}], properties: { ${names
    .split(", ")
    .map((name) => `${name}: { type: string }`)
    .join(", ")} } }`;

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
    name: "payloads that allow the same, written in two ways",
    from: chat({
      messages: `{ do: { payload: { type: object, required: [k], oneOf: [{ properties: { k: { enum: [a] } } }, { properties: { k: { enum: [b] } } }] } }, x: { payload: { type: integer } } }`,
    }),
    to: chat({
      messages: `{ act: { description: do, payload: { type: object, required: [k], properties: { k: { enum: [a, b] } } } }, y: { payload: { type: boolean } } }`,
    }),
    expected: ["message act › name"],
  },
  {
    name: "nothing that was received is refused",
    from: chat({ messages: `{ do: { payload: { type: integer } }, x: { payload: { enum: [a] } } }` }),
    to: chat({ messages: `{ act: { payload: { type: number } }, y: { payload: { type: boolean } } }` }),
    expected: ["message act › name"],
  },
  {
    name: "most fields are the same",
    from: chat({ messages: `{ do: { payload: ${fields("a, b, c")} }, x: { payload: { type: integer } } }` }),
    to: chat({ messages: `{ act: { payload: ${fields("b, c, d, a")} }, y: { payload: { type: boolean } } }` }),
    expected: ["message act › name"],
  },
  {
    name: "the same fields, but readers tell the messages apart",
    from: chat({
      messages: `{ do: { payload: { type: object, properties: { k: { enum: [on, up] }, at: {} } } }, x: { payload: { type: integer } } }`,
    }),
    to: chat({
      messages: `{ act: { payload: { type: object, properties: { k: { enum: [off, down] }, at: {} } } }, y: { payload: { type: boolean } } }`,
    }),
    expected: [],
  },
  {
    name: "another message",
    from: chat({ messages: `{ say: { payload: { type: string } }, a: { payload: { type: integer } } }` }),
    to: chat({ messages: `{ say: { payload: { type: string } }, b: { payload: { type: boolean } } }` }),
    expected: [],
  },
]);
