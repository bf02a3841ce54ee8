import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const bindingChangedCases = defineLanguageCases("smithy-binding-changed", [
  {
    name: "from the query into a header",
    from: actModel(
      'structure In { @httpQuery("q") a: String }',
      '@http(method: "GET", uri: "/a") operation Act { input: In }',
    ),
    to: actModel(
      'structure In { @httpHeader("Q") a: String }',
      '@http(method: "GET", uri: "/a") operation Act { input: In }',
    ),
    expected: ["In › a"],
  },
  {
    name: "a header with other capitals",
    from: actModel(
      'structure In { @httpHeader("X-Q") a: String }',
      '@http(method: "GET", uri: "/a") operation Act { input: In }',
    ),
    to: actModel(
      'structure In { @httpHeader("x-q") a: String }',
      '@http(method: "GET", uri: "/a") operation Act { input: In }',
    ),
    expected: [],
  },
]);
