import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Port of a service removed. */
export const wsdlPortRemoved = defineLanguageRule({
  id: "wsdl-port-removed",
  format: "wsdl",
  on: "none/port/existence/removed",
  severity: "breaking",
  title: "Port of a service removed",
  why: "Callers pick the port by its name in the code made from the definition; it is gone there, and its address with it.",
  fix: "Keep the port until nobody calls through it.",
  message: (facts) => `${facts.subject} was removed`,
});
