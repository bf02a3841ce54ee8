import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Port of a service added. */
export const wsdlPortAdded = defineLanguageRule({
  id: "wsdl-port-added",
  format: "wsdl",
  on: "none/port/existence/added",
  severity: "non-breaking",
  title: "Port of a service added",
  why: "There is one more address to call.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
