import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const httpRouteChangedCases = defineLanguageCases("smithy-http-route-changed", [
  {
    name: "a URI changed",
    from: actModel("", '@http(method: "GET", uri: "/a") operation Act {}'),
    to: actModel("", '@http(method: "GET", uri: "/b") operation Act {}'),
    expected: ["operation › http"],
  },
  {
    name: "only the name of a label changed",
    from: actModel(
      "structure In { @required @httpLabel x: String }",
      '@http(method: "GET", uri: "/a/{x}") operation Act { input: In }',
    ),
    to: actModel(
      "structure In { @required @httpLabel x: String }",
      '@http(method: "GET", uri: "/a/{x}") @readonly operation Act { input: In }',
    ),
    expected: [],
  },
]);
