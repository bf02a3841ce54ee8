import { defineLanguageCases } from "@/lib/diff/languages/model";
import { protocolOf, recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const unionBranchAddedCases = defineLanguageCases("avro-union-branch-added", [
  {
    name: "a branch",
    from: recordOf("union { null, int } a;"),
    to: recordOf("union { null, int, string } a;"),
    expected: ["A › a › string"],
  },
  {
    name: "it may be null",
    from: recordOf("int a;"),
    to: recordOf("union { null, int } a;"),
    expected: ["A › a › null"],
  },
  {
    name: "in a request",
    from: protocolOf("void put(int a);"),
    to: protocolOf("void put(union { null, int } a);"),
    expected: ["request › a › null"],
    severity: "non-breaking",
  },
  {
    name: "a branch that older readers know as another",
    from: recordOf("union { long, string } a;"),
    to: recordOf("union { long, string, int } a;"),
    expected: ["A › a › int"],
    severity: "non-breaking",
  },
  {
    name: "in another order",
    from: recordOf("union { null, int } a;"),
    to: recordOf("union { int, null } a;"),
    expected: [],
  },
]);
