import { merge } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** Small, internal, written as JSON, half described. */
export const featureFlags = demoLineage(
  "feature-flags",
  [
    { version: "1.0.0", changelog: "Switches." },
    {
      version: "1.1.0",
      changelog: "Flags expire.",
      edits: [merge("expiresOn: { type: string, format: date }", "components > schemas > Flag > properties")],
    },
    {
      version: "1.2.0",
      changelog: "A token is needed from now on.",
      edits: [
        merge(
          "security: [ { bearer: [] } ]\ncomponents: { securitySchemes: { bearer: { type: http, scheme: bearer } } }",
        ),
      ],
    },
  ],
  "json",
);
