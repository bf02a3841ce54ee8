import { defineLanguageCases } from "@/lib/diff/languages/model";
import { modelOf } from "@/lib/diff/smithy/rules/case-models";

export const protocolRemovedCases = defineLanguageCases("smithy-protocol-removed", [
  {
    name: "a protocol is gone",
    from: modelOf(
      'use aws.protocols#restJson1 use aws.protocols#awsJson1_1 @restJson1 @awsJson1_1 service Demo { version: "1" }',
    ),
    to: modelOf('use aws.protocols#restJson1 @restJson1 service Demo { version: "1" }'),
    expected: ["Demo › aws.protocols#awsJson1_1"],
  },
  {
    name: "a protocol is new",
    from: modelOf('use aws.protocols#restJson1 service Demo { version: "1" }'),
    to: modelOf('use aws.protocols#restJson1 @restJson1 service Demo { version: "1" }'),
    expected: [],
  },
]);
