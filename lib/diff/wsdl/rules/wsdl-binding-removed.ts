import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Binding removed. */
export const wsdlBindingRemoved = defineLanguageRule({
  id: "wsdl-binding-removed",
  format: "wsdl",
  on: "none/binding/existence/removed",
  severity: "breaking",
  title: "Binding removed",
  why: "Callers who use it have no way left to call the operations, and code made from it no longer can be made.",
  fix: "Keep the binding until nobody calls through it.",
  message: (facts) => `${facts.subject} was removed`,
});
