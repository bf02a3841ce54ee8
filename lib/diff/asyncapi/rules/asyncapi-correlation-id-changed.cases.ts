import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiCorrelationIdChangedCases = defineLanguageCases("asyncapi-correlation-id-changed", [
  {
    name: "it moves from the header to the payload",
    from: chat({ message: `correlationId: { location: "$message.header#/id" }, ` }),
    to: chat({ message: `correlationId: { location: "$message.payload#/id" }, ` }),
    expected: ["message say › correlation id"],
  },
  {
    name: "it is new",
    from: chat({}),
    to: chat({ message: `correlationId: { location: "$message.payload#/id" }, ` }),
    expected: ["message say › correlation id"],
    severity: "non-breaking",
  },
  {
    name: "its description",
    from: chat({ message: `correlationId: { location: "$message.header#/id" }, ` }),
    to: chat({ message: `correlationId: { description: The id, location: "$message.header#/id" }, ` }),
    expected: [],
  },
]);
