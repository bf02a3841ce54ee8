import { defineLanguageLintRule } from "@/lib/lint/rule";
import { localName } from "@/lib/specs/wsdl/xml/xml-element";

/** Types and elements of messages are documented. */
export const wsdlTypeDocumentation = defineLanguageLintRule("wsdl", {
  id: "wsdl-type-documentation",
  severity: "info",
  isOptIn: true,
  title: "Types and elements of messages are documented",
  why: "Callers meet these names in generated code, and nowhere else find what they mean.",
  fix: "Write an `annotation` with `documentation` into the declaration.",
  check: ({ schemas }, report) => {
    for (const kind of [schemas.types, schemas.elements]) {
      for (const [name, { place, documentation }] of kind)
        if (documentation === undefined) report({ place }, `\`${localName(name)}\` has no documentation`);
    }
  },
});
