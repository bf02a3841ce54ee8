import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiMessageDescriptionChangedCases = defineLanguageCases("asyncapi-message-description-changed", [
  {
    name: "a summary",
    from: chat({ message: `summary: One, ` }),
    to: chat({ message: `summary: Two, ` }),
    expected: ["message say › summary"],
  },
  {
    name: "the same words",
    from: chat({ message: `title: One, ` }),
    to: chat({ message: `"title": "One", ` }),
    expected: [],
  },
]);
