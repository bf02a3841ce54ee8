import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

const OUTDATED = new Set(["implicit", "password"]);

export const oauthFlowCurrent = defineLintRule({
  id: "oauth-flow-current",
  severity: "warning",
  title: "OAuth flows are those still recommended",
  why: "The implicit flow leaks tokens through addresses, and the password flow hands the user's password to every client; RFC 9700 (§2.1.2, §2.4) rules them out.",
  fix: "Use the authorisation code flow with PKCE for people, client credentials for services.",
  formats: ["openapi"],
  check: ({ securitySchemes }, report) => {
    for (const site of securitySchemes) {
      for (const flow of site.scheme.flows.keys()) {
        if (!OUTDATED.has(flow)) continue;
        report(site, `The security scheme "${shortened(site.scheme.name)}" offers the ${flow} flow.`, {
          subject: flow,
        });
      }
    }
  },
});
