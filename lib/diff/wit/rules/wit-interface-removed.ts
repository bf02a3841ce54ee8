import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** An interface was removed. */
export const witInterfaceRemoved = defineLanguageRule({
  id: "wit-interface-removed",
  format: "wit",
  on: "none/interface/existence/removed",
  severity: "breaking",
  title: "An interface was removed",
  why: "Whatever imports, exports or uses it is refused or does not start.",
  fix: "Keep the interface, mark it as deprecated, and remove it in the next incompatible version of the package.",
  message: (facts) => `${facts.subject} was removed${noted(facts)}`,
});
