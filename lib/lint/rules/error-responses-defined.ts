import { isErrorStatus, servedOperations } from "@/lib/lint/operation-kinds";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";
import { defineLintRule } from "@/lib/lint/rule";

const isFailure = (status: string) => isErrorStatus(status) || status === "default";

export const errorResponsesDefined = defineLintRule({
  id: "error-responses-defined",
  severity: "info",
  title: "Operations say how they fail",
  why: "Callers must handle errors that they can only discover in production.",
  fix: "Describe the responses of 400 and above that callers can meet, or `default`.",
  formats: ["openapi"],
  check: (document, report) => {
    const served = servedOperations(document);
    const found = served
      .filter(({ operation }) => ![...operation.responses.keys()].some(isFailure))
      .map((site) => ({ site, message: `${site.operation.key} describes no error.`, options: { at: ["responses"] } }));
    const message = `${found.length} of ${served.length} operations describe no error.`;
    reportEachOrOnce(found, { total: served.length, root: document.root, message, at: ["paths"] }, report);
  },
});
