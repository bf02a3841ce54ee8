import { createMessageValidator } from "@/lib/diff/witness/validator";
import { defineLanguageLintRule } from "@/lib/lint/rule";
import { schemasOf } from "./schemas-of";

export const exampleValid = defineLanguageLintRule("json-schema", {
  id: "json-schema-example-valid",
  severity: "warning",
  title: "Examples and defaults are valid",
  why: "People copy examples, and programs fill in defaults.",
  fix: "Correct the value, or the schema.",
  check: (contract, report) => {
    const judge = createMessageValidator("request");
    for (const schema of schemasOf(contract)) {
      (schema.examples ?? []).forEach((value, index) => {
        const verdict = judge.check(schema, value);
        if (verdict.status === "rejected")
          report({ place: schema.place }, `The example is not valid: ${verdict.reason}.`, { at: ["examples", index] });
      });
      if (schema.default === undefined) continue;
      const verdict = judge.check(schema, schema.default);
      if (verdict.status === "rejected")
        report({ place: schema.place }, `The default is not valid: ${verdict.reason}.`, { at: ["default"] });
    }
  },
});
