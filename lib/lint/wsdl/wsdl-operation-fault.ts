import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Operations that answer say how they fail. */
export const wsdlOperationFault = defineLanguageLintRule("wsdl", {
  id: "wsdl-operation-fault",
  severity: "info",
  isOptIn: true,
  title: "Operations that answer say how they fail",
  why: "Callers then learn of failures only from texts, which change.",
  fix: "Declare a fault with an element that says what was wrong.",
  check: (contract, report, { model }) => {
    for (const { operations } of contract.portTypes.values()) {
      for (const operation of operations) {
        const reachedFrom = model.operations.get(operation.key);
        const site = { place: operation.place, ...(reachedFrom ? { reachedFrom } : {}) };
        if (operation.pattern === "request-response" && operation.faults.length === 0)
          report(site, `\`${operation.key}\` declares no fault`);
      }
    }
  },
});
