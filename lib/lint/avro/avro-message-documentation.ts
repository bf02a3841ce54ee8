import { defineLanguageLintRule } from "@/lib/lint/rule";

export const avroMessageDocumentation = defineLanguageLintRule("avro", {
  id: "avro-message-documentation",
  severity: "warning",
  title: "Messages of a protocol are documented",
  why: "Whoever calls them must guess what they do.",
  fix: "Add `doc`; in the IDL a comment `/** … */` before the message.",
  check: (contract, report, document) => {
    for (const { name, doc, place } of contract.protocol?.messages ?? []) {
      const reachedFrom = document.model.operations.get(`${contract.protocol?.name ?? ""}/${name}`);
      if (!doc)
        report({ place, ...(reachedFrom ? { reachedFrom } : {}) }, `The message \`${name}\` has no documentation.`);
    }
  },
});
