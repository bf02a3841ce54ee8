import { servedOperations } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";
import type { Operation } from "@/lib/specs/model";

const tells = ({ responses }: Operation) => responses.has("429") || responses.has("4XX");

export const rateLimitDocumented = defineLintRule({
  id: "rate-limit-documented",
  severity: "hint",
  title: "Callers learn what happens when they call too often",
  why: "Clients that do not know of a limit retry at once, and make an overload worse.",
  fix: "Describe the response 429 with `Retry-After` on the operations that are limited.",
  formats: ["openapi"],
  check: (document, report) => {
    const served = servedOperations(document);
    if (served.length === 0 || served.some(({ operation }) => tells(operation))) return;
    report(document.root, "No operation describes the response 429 (too many requests).", { at: ["paths"] });
  },
});
