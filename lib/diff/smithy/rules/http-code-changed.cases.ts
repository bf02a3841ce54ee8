import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const httpCodeChangedCases = defineLanguageCases("smithy-http-code-changed", [
  {
    name: "a status changed",
    from: actModel("", '@http(method: "GET", uri: "/a", code: 200) operation Act {}'),
    to: actModel("", '@http(method: "GET", uri: "/a", code: 202) operation Act {}'),
    expected: ["operation › http › code"],
  },
  {
    name: "a status is written that was meant",
    from: actModel("", '@http(method: "GET", uri: "/a") operation Act {}'),
    to: actModel("", '@http(method: "GET", uri: "/a", code: 200) operation Act {}'),
    expected: [],
  },
]);
