import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const errorAddedCases = defineLanguageCases("smithy-error-added", [
  {
    name: "an error is new",
    from: actModel('@error("client") structure No {}', "operation Act {}"),
    to: actModel('@error("client") structure No {}', "operation Act { errors: [No] }"),
    expected: ["operation › errors › demo#No"],
  },
  {
    name: "an error is gone",
    from: actModel('@error("client") structure No {}', "operation Act { errors: [No] }"),
    to: actModel('@error("client") structure No {}', "operation Act {}"),
    expected: [],
  },
]);
