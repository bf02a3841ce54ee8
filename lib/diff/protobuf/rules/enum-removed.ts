import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const enumRemoved = defineLanguageRule({
  id: "protobuf-enum-removed",
  format: "protobuf",
  on: "none/enum/existence/removed",
  severity: "breaking",
  title: "An enum is gone",
  why: "Code that uses the generated type does not compile.",
  fix: "Keep the enum, mark it as deprecated, and remove it with the next version of the package.",
  message: (facts) => withNote(`${facts.subject} was removed`, facts),
});
