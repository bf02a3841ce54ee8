import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "implicit",
    document: {
      components: {
        securitySchemes: {
          s: { type: "oauth2", flows: { implicit: { authorizationUrl: "https://a.example", scopes: {} } } },
        },
      },
    },
    fires: ["/components/securitySchemes/s"],
  },
  {
    name: "client credentials",
    document: {
      components: {
        securitySchemes: {
          s: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://a.example", scopes: {} } } },
        },
      },
    },
    fires: [],
  },
];
