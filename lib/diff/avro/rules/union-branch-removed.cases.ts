import { defineLanguageCases } from "@/lib/diff/languages/model";
import { recordOf } from "@/lib/diff/avro/rules/case-schemas";

export const unionBranchRemovedCases = defineLanguageCases("avro-union-branch-removed", [
  {
    name: "a branch",
    from: recordOf("union { null, int, string } a;"),
    to: recordOf("union { null, int } a;"),
    expected: ["A › a › string"],
  },
  {
    name: "it may not be null",
    from: recordOf("union { null, int } a;"),
    to: recordOf("int a;"),
    expected: ["A › a › null"],
  },
  {
    name: "a branch that is read as another",
    from: recordOf("union { int, long } a;"),
    to: recordOf("long a;"),
    expected: ["A › a › int"],
    severity: "non-breaking",
  },
  {
    name: "one is new",
    from: recordOf("union { null, int } a;"),
    to: recordOf("union { null, int, string } a;"),
    expected: [],
  },
]);
