import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const operationInputChangedCases = defineLanguageCases("smithy-operation-input-changed", [
  {
    name: "an input is new",
    from: actModel("", "operation Act {}"),
    to: actModel("structure In { name: String }", "operation Act { input: In }"),
    expected: ["operation › input"],
  },
  {
    name: "an input has another name and the same members",
    from: actModel("structure In { name: String }", "operation Act { input: In }"),
    to: actModel("structure Other { name: String }", "operation Act { input: Other }"),
    expected: ["operation › input"],
    severity: "dangerous",
  },
  {
    name: "an input is the same",
    from: actModel("structure In { name: String }"),
    to: actModel("structure In { name: String }"),
    expected: [],
  },
]);
