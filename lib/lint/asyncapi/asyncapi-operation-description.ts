import { defineLanguageLintRule } from "@/lib/lint/rule";
import { actionSites } from "./sites";

export const operationDescription = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-operation-description",
  severity: "warning",
  title: "Every operation says what it is for",
  why: "The address of a topic does not tell when something is sent there, or what follows.",
  fix: "Add a `summary` or a `description` to the operation.",
  check: (contract, report, document) => {
    for (const { operation, site } of actionSites(contract, document)) {
      const { title, summary, description } = operation;
      if ([title, summary, description].some((text) => (text ?? "").trim() !== "")) continue;
      report(site, `\`${operation.key}\` does not say what it is for.`);
    }
  },
});
