import { defineLanguageLintRule } from "@/lib/lint/rule";
import { actionSites } from "./sites";

export const operationId = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-operation-id",
  severity: "warning",
  title: "Every operation has an id",
  why: "Generated code calls operations by their ids; without one the name changes with the address.",
  fix: "Add an `operationId` to the operation.",
  dialects: ["2"],
  check: (contract, report, document) => {
    for (const { operation, site } of actionSites(contract, document)) {
      if (operation.id === undefined) report(site, `\`${operation.key}\` has no \`operationId\`.`);
    }
  },
});
