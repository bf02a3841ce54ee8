import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Operations say what they do. */
export const wsdlOperationDocumentation = defineLanguageLintRule("wsdl", {
  id: "wsdl-operation-documentation",
  severity: "warning",
  title: "Operations say what they do",
  why: "Names such as `Process` or `Execute2` tell callers nothing; without words they try things out, on production data.",
  fix: "Write a `documentation` into the operation: what it does, and when it fails.",
  check: (contract, report, { model }) => {
    for (const { operations } of contract.portTypes.values()) {
      for (const operation of operations) {
        const reachedFrom = model.operations.get(operation.key);
        const site = { place: operation.place, ...(reachedFrom ? { reachedFrom } : {}) };
        if (operation.documentation === undefined) report(site, `\`${operation.key}\` has no documentation`);
      }
    }
  },
});
