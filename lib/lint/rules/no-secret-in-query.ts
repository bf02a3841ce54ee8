import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

const SECRET =
  /^(?:password|passwd|pwd|secret|client[_-]?secret|access[_-]?token|refresh[_-]?token|id[_-]?token|auth[_-]?token|api[_-]?key|private[_-]?key)$/i;

export const noSecretInQuery = defineLintRule({
  id: "no-secret-in-query",
  severity: "warning",
  title: "Secrets are not query parameters",
  why: "Addresses are written into logs, histories and referrers on every hop, and the secret with them.",
  fix: "Move it to a header or into the body.",
  formats: ["openapi"],
  check: ({ parameters }, report) => {
    for (const site of parameters) {
      const { name, in: location } = site.parameter;
      if (location === "query" && SECRET.test(name))
        report(site, `The query parameter "${shortened(name)}" carries a secret.`);
    }
  },
});
