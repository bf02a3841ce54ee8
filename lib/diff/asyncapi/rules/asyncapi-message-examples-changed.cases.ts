import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiMessageExamplesChangedCases = defineLanguageCases("asyncapi-message-examples-changed", [
  {
    name: "another example",
    from: chat({ message: `examples: [{ payload: a }], ` }),
    to: chat({ message: `examples: [{ payload: b }], ` }),
    expected: ["message say › examples"],
  },
  {
    name: "the same example",
    from: chat({ message: `examples: [{ payload: { a: 1, b: 2 } }], ` }),
    to: chat({ message: `examples: [{ payload: { b: 2, a: 1 } }], ` }),
    expected: [],
  },
]);
