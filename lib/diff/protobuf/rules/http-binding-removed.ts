import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const httpBindingRemoved = defineLanguageRule({
  id: "protobuf-http-binding-removed",
  format: "protobuf",
  on: "request/method/http/removed",
  severity: "breaking",
  title: "A method is no longer found at an HTTP address",
  why: "Callers over HTTP and JSON get `404`.",
  fix: "Keep the address as one of the `additional_bindings`.",
  message: (facts) => withNote(`${facts.subject} is no longer found at ${code(facts.before)}`, facts),
});
