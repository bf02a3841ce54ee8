import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Messages are written literally. */
export const wsdlLiteralUse = defineLanguageLintRule("wsdl", {
  id: "wsdl-literal-use",
  severity: "warning",
  title: "Messages are written literally",
  why: "Encoded messages (`use=encoded`) cannot be checked against the schema, and tools of today no longer make or read them (WS-I Basic Profile 1.2, R2706).",
  fix: "Use the style document, and `use=literal` in all bodies.",
  check: ({ bindings }, report) => {
    for (const { operations } of bindings.values()) {
      for (const { place, name, inputUse, outputUse } of operations)
        if (inputUse === "encoded" || outputUse === "encoded") report({ place }, `\`${name}\` has encoded messages`);
    }
  },
});
