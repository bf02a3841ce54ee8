import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiMessageDeprecationWithdrawnCases = defineLanguageCases("asyncapi-message-deprecation-withdrawn", [
  {
    name: "the mark is gone",
    from: chat({ message: `x-deprecated: true, ` }),
    to: chat({}),
    expected: ["message say › deprecated"],
  },
  {
    name: "the mark stays",
    from: chat({ message: `x-deprecated: true, ` }),
    to: chat({ message: `x-deprecated: true, summary: Say, ` }),
    expected: [],
  },
]);
