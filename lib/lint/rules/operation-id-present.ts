import { servedOperations } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";

export const operationIdPresent = defineLintRule({
  id: "operation-id-present",
  severity: "warning",
  title: "Operations have an id",
  why: "Generated clients name their functions after it; without one the name changes whenever the path does.",
  fix: "Give the operation an `operationId` that is unique and stays.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const site of servedOperations(document)) {
      if (!site.operation.operationId) report(site, `${site.operation.key} has no operationId.`);
    }
  },
});
