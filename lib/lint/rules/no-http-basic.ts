import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

export const noHttpBasic = defineLintRule({
  id: "no-http-basic",
  severity: "warning",
  title: "Callers do not send a password with every request",
  why: "HTTP Basic sends a long-lived password each time, to be logged, cached and stolen; it cannot be limited or withdrawn alone.",
  fix: "Use OAuth 2.0, OpenID Connect, mutual TLS or bearer tokens that expire.",
  formats: ["openapi"],
  check: ({ securitySchemes }, report) => {
    for (const site of securitySchemes) {
      const { type, scheme, name } = site.scheme;
      const basic = type === "basic" || (type === "http" && scheme?.toLowerCase() === "basic");
      if (basic) report(site, `The security scheme "${shortened(name)}" is HTTP Basic.`);
    }
  },
});
