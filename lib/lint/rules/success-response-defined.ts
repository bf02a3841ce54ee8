import { servedOperations } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";

export const successResponseDefined = defineLintRule({
  id: "success-response-defined",
  severity: "warning",
  title: "Operations say what success looks like",
  why: "Without a response for success the contract promises nothing, and clients are generated without a result.",
  fix: "Describe at least one response below 400.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const { operation, ...site } of servedOperations(document)) {
      const statuses = [...operation.responses.keys()];
      if (statuses.some((status) => /^[123]/.test(status) || status === "default")) continue;
      report(site, `${operation.key} describes no response for success.`, { at: ["responses"] });
    }
  },
});
