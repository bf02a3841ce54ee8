import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const idempotencyRemovedCases = defineLanguageCases("smithy-idempotency-removed", [
  {
    name: "an operation is no longer idempotent",
    from: actModel("", "@idempotent operation Act {}"),
    to: actModel("", "operation Act {}"),
    expected: ["operation › idempotent"],
  },
  {
    name: "an operation became idempotent",
    from: actModel("", "operation Act {}"),
    to: actModel("", "@idempotent operation Act {}"),
    expected: [],
  },
]);
