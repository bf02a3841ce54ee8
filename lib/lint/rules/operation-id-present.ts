import { servedOperations } from "@/lib/lint/operation-kinds";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";
import { defineLintRule } from "@/lib/lint/rule";

export const operationIdPresent = defineLintRule({
  id: "operation-id-present",
  severity: "warning",
  title: "Operations have an id",
  why: "Generated clients name their functions after it; without one the name changes whenever the path does.",
  fix: "Give the operation an `operationId` that is unique and stays.",
  formats: ["openapi"],
  check: (document, report) => {
    const served = servedOperations(document);
    const found = served
      .filter(({ operation }) => !operation.operationId)
      .map((site) => ({ site, message: `${site.operation.key} has no operationId.` }));
    const message = `${found.length} of ${served.length} operations have no operationId.`;
    reportEachOrOnce(found, { total: served.length, root: document.root, message, at: ["paths"] }, report);
  },
});
