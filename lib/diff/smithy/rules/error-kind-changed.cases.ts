import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const errorKindChangedCases = defineLanguageCases("smithy-error-kind-changed", [
  {
    name: "an error has another status",
    from: actModel('@error("client") @httpError(404) structure No {}', "operation Act { errors: [No] }"),
    to: actModel('@error("client") @httpError(410) structure No {}', "operation Act { errors: [No] }"),
    expected: ["No"],
  },
  {
    name: "an error has another text",
    from: actModel('@error("client") structure No {}', "operation Act { errors: [No] }"),
    to: actModel('/// Not here.\n@error("client") structure No {}', "operation Act { errors: [No] }"),
    expected: [],
  },
]);
