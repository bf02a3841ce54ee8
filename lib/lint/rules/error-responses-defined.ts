import { isErrorStatus, servedOperations } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";

/** Where more than this many operations all describe no error, it is said once. */
const FEW = 3;

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
    const silent = served.filter(({ operation }) => ![...operation.responses.keys()].some(isFailure));
    if (silent.length > FEW && silent.length === served.length) {
      report(document.root, `None of the ${served.length} operations describes an error.`, {
        at: ["paths"],
        subject: "none",
      });
      return;
    }
    for (const { operation, ...site } of silent) {
      report(site, `${operation.key} describes no error.`, { at: ["responses"] });
    }
  },
});
