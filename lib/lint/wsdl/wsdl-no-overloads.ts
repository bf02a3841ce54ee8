import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Operations have names of their own. */
export const wsdlNoOverloads = defineLanguageLintRule("wsdl", {
  id: "wsdl-no-overloads",
  severity: "warning",
  title: "Operations have names of their own",
  why: "Many tools make one function for both, and lose one (WS-I Basic Profile 1.2, R2304).",
  fix: "Rename one of the operations.",
  check: (contract, report, { model }) => {
    for (const { operations } of contract.portTypes.values()) {
      for (const operation of operations) {
        const reachedFrom = model.operations.get(operation.key);
        const site = { place: operation.place, ...(reachedFrom ? { reachedFrom } : {}) };
        if (operation.key !== `${operation.key.slice(0, operation.key.indexOf("/"))}/${operation.name}`)
          report(site, `\`${operation.name}\` is the name of another operation, too`);
      }
    }
  },
});
