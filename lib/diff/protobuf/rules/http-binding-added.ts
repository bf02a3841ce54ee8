import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const httpBindingAdded = defineLanguageRule({
  id: "protobuf-http-binding-added",
  format: "protobuf",
  on: "request/method/http/added",
  severity: "non-breaking",
  title: "A method is found at one more HTTP address",
  why: "Nobody can depend on it yet.",
  fix: "Nothing has to be done.",
  message: (facts) => withNote(`${facts.subject} is now found at ${code(facts.after)}`, facts),
});
