import { defineLintRule } from "@/lib/lint/rule";

export const getNoBody = defineLintRule({
  id: "get-no-body",
  severity: "warning",
  title: "Reading operations take no body",
  why: "A body of GET or HEAD has no meaning in HTTP (RFC 9110 §9.3.1): caches, gateways and clients drop it or refuse the request.",
  fix: "Move the inputs to query parameters; or use POST (3.2: QUERY) for a search with a body.",
  formats: ["openapi"],
  check: ({ requestBodies }, report) => {
    for (const site of requestBodies) {
      const { method, key } = site.operation;
      if (method === "GET" || method === "HEAD") report(site, `${key} has a request body.`);
    }
  },
});
