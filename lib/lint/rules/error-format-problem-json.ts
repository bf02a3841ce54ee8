import { shortened } from "@/lib/lint/listed";
import { isErrorStatus, isJsonType } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";

const PROBLEM = /^application\/problem\+json\s*(?:;|$)/i;

export const errorFormatProblemJson = defineLintRule({
  id: "error-format-problem-json",
  severity: "hint",
  title: "Errors have the standard form",
  why: "Callers, gateways and tools read `application/problem+json` (RFC 9457) without being taught; every form of one's own costs each client a parser.",
  fix: "Answer errors with `application/problem+json`, in the same form everywhere.",
  formats: ["openapi"],
  check: ({ mediaTypes, root }, report) => {
    const errors = mediaTypes.filter((site) => isErrorStatus(site.status ?? "") && isJsonType(site.type));
    const others = errors.filter((site) => !PROBLEM.test(site.type));
    if (others.length > 0 && others.length === errors.length) {
      report(root, "Errors are described as plain JSON, not as application/problem+json.", { subject: "none" });
      return;
    }
    for (const site of others)
      report(site, `This error is ${shortened(site.type)}, others are application/problem+json.`);
  },
});
