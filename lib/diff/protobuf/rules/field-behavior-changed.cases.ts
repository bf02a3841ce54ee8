import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-behavior-changed", [
  {
    name: "output only",
    from: proto3("message Order { string note = 2; }"),
    to: proto3("message Order { string note = 2 [(google.api.field_behavior) = OUTPUT_ONLY]; }"),
    expected: ["shop.v1.Order › note"],
  },
  {
    name: "it may be set now",
    from: proto3("message Order { string note = 2 [(google.api.field_behavior) = OUTPUT_ONLY]; }"),
    to: proto3("message Order { string note = 2; }"),
    expected: ["shop.v1.Order › note"],
    severity: "non-breaking",
  },
  {
    name: "said in another way",
    from: proto3("message Order { string note = 2 [(google.api.field_behavior) = OUTPUT_ONLY]; }"),
    to: proto3(
      "message Order { string note = 2 [(google.api.field_behavior) = OPTIONAL, (google.api.field_behavior) = OUTPUT_ONLY]; }",
    ),
    expected: [],
  },
]);
