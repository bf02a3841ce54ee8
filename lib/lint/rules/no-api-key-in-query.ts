import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

export const noApiKeyInQuery = defineLintRule({
  id: "no-api-key-in-query",
  severity: "warning",
  title: "Keys are not part of the address",
  why: "Addresses are written into logs, histories and referrers on every hop, and the key with them.",
  fix: "Take the key in a header, better still as `Authorization`.",
  formats: ["openapi"],
  check: ({ securitySchemes }, report) => {
    for (const site of securitySchemes) {
      const { type, in: location, name } = site.scheme;
      if (type === "apiKey" && location === "query")
        report(site, `The security scheme "${shortened(name)}" is a key in the query.`);
    }
  },
});
