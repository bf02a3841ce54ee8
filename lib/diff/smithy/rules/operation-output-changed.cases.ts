import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const operationOutputChangedCases = defineLanguageCases("smithy-operation-output-changed", [
  {
    name: "an output is gone",
    from: actModel("structure Out { name: String }", "operation Act { output: Out }"),
    to: actModel("", "operation Act {}"),
    expected: ["operation › output"],
  },
  {
    name: "an output has another name and the same members",
    from: actModel("structure Out { name: String }", "operation Act { output: Out }"),
    to: actModel("structure Other { name: String }", "operation Act { output: Other }"),
    expected: ["operation › output"],
    severity: "dangerous",
  },
  {
    name: "an output is the same",
    from: actModel("structure Out { name: String }"),
    to: actModel("structure Out { name: String }"),
    expected: [],
  },
]);
