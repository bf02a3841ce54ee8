import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Binding added. */
export const wsdlBindingAdded = defineLanguageRule({
  id: "wsdl-binding-added",
  format: "wsdl",
  on: "none/binding/existence/added",
  severity: "non-breaking",
  title: "Binding added",
  why: "There is one more way to call the operations.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
