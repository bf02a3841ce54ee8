import { createMessageValidator } from "@/lib/diff/witness/validator";
import { defineLanguageLintRule } from "@/lib/lint/rule";
import { messageSites } from "./sites";

export const messageExampleValid = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-message-example-valid",
  severity: "warning",
  title: "Examples of messages are valid",
  why: "People copy examples, and mocks send them.",
  fix: "Correct the example, or the schema.",
  check: (contract, report, document) => {
    const judges = createMessageValidator("response");
    for (const { message, site } of messageSites(contract, document)) {
      message.examples.forEach((example, index) => {
        for (const part of ["payload", "headers"] as const) {
          const value = example[part];
          const schema = message[part];
          if (value === undefined || !schema) continue;
          const verdict = judges.check(schema, value);
          if (verdict.status === "rejected")
            report(site, sentence(part, verdict.reason), { at: ["examples", index, part] });
        }
      });
    }
  },
});

function sentence(part: "payload" | "headers", reason: string): string {
  return `The ${part === "payload" ? "payload of the example is" : "headers of the example are"} not valid: ${reason}.`;
}
