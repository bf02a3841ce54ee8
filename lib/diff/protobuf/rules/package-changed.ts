import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const packageChanged = defineLanguageRule({
  id: "protobuf-package-changed",
  format: "protobuf",
  on: "none/package/name/changed",
  severity: "breaking",
  title: "A package has another name",
  why: "Generated code has another name, and callers find no method any more: the address of a method begins with the package.",
  fix: "Keep serving the old package next to the new one until nobody calls it.",
  message: (facts) => withNote(`Package is now called ${code(facts.after)}, and was ${code(facts.before)}`, facts),
});
