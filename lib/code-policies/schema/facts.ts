import { z } from "zod";

const slug = (what: string) => z.string().meta({ description: what });
const count = (what: string) => z.int().meta({ description: what });
const texts = (what: string) => z.array(z.string()).meta({ description: what });

const teamFacts = z.strictObject({
  slug: slug("The team's slug."),
  name: z.string().meta({ description: "Its name." }),
});

const apiFacts = z
  .strictObject({
    slug: slug("The API's slug."),
    name: z.string().meta({ description: "Its name." }),
    description: z.string().meta({ description: "What it is for; empty where nobody said." }),
    team: z.string().meta({ description: "The slug of the team that owns it." }),
    domain: z.string().meta({ description: "Its domain; empty where it has none." }),
    tags: texts("Its labels."),
    tier: count("1 is the most important."),
    runtime: z.string().meta({ description: "Where it runs; empty where nobody said." }),
    isolationLayer: z.string().meta({ description: "L-0 to L-5; empty where nobody said." }),
    activeVersion: z.string().meta({ description: "The newest active version; empty where there is none." }),
    versions: count("How many versions it has."),
  })
  .meta({ description: "The API that the version is of." });

const versionFacts = z
  .strictObject({
    label: z.string().meta({ description: "The version's number, such as 2.1.0." }),
    state: z.string().meta({ description: "draft, in_review, active, deprecated, sunset or retired." }),
    format: z.string().meta({ description: "The contract language, such as openapi." }),
    specVersion: z.string().meta({ description: "The language's version, such as 3.1.0." }),
    title: z.string().meta({ description: "The title in the definition." }),
    major: count("The first number of the label; 0 where it is no number."),
    sizeBytes: count("Bytes of the definition."),
    publishedAt: z.iso.datetime().meta({ description: "When it came in.", cel: "timestamp" }),
    publishedBy: z.string().meta({ description: "Who handed it in." }),
    operations: count("How many operations it has."),
    deprecatedOperations: count("How many of them are deprecated."),
    schemas: count("How many named schemas it has."),
    fields: count("How many properties and parameters it has."),
    undescribedFields: count("How many of them have no description."),
    errors: count("Findings of severity error."),
    warnings: count("Findings of severity warning."),
  })
  .meta({ description: "The version that is looked at." });

const changeFact = z.strictObject({
  rule: z.string().meta({ description: "The rule of comparison, such as request-property-became-required." }),
  severity: z.string().meta({ description: "breaking, dangerous or non-breaking, as the organisation has it." }),
  operation: z.string().meta({ description: "The operation's key; empty where it concerns the whole definition." }),
  message: z.string().meta({ description: "The change in words." }),
});

const findingFact = z.strictObject({
  rule: z.string().meta({ description: "The rule." }),
  severity: z.string().meta({ description: "error, warning, info or hint." }),
  operation: z.string().meta({ description: "The operation's key; empty where it concerns none." }),
  message: z.string().meta({ description: "The finding in words." }),
});

const consumerFact = z.strictObject({
  slug: slug("The consumer's slug."),
  name: z.string().meta({ description: "Its name." }),
  kind: z.string().meta({ description: "service, application, team, partner or person." }),
  team: z.string().meta({ description: "The slug of its team; empty where it has none." }),
  operations: texts("The operations it says it calls; empty where it does not say."),
});

const deprecationFact = z.strictObject({
  version: z.string().meta({ description: "The version that goes away." }),
  deprecatedAt: z.iso.datetime().meta({ description: "Since when callers are told.", cel: "timestamp" }),
  sunsetAt: z.iso.datetime().meta({ description: "When it goes.", cel: "timestamp" }),
  replacement: z.string().meta({ description: "What replaces it; empty where nothing does." }),
});

const operationFact = z.strictObject({
  key: z.string().meta({ description: "Such as POST /payments." }),
  kind: z.string().meta({
    description: "http, query, mutation, subscription, rpc, receive, send, export or import: how it is called.",
  }),
  method: z.string().meta({ description: "Such as POST." }),
  path: z.string().meta({ description: "Such as /payments/{id}." }),
  operationId: z.string().meta({ description: "Empty where it has none." }),
  summary: z.string().meta({ description: "Empty where it has none." }),
  description: z.string().meta({ description: "Its first 500 characters; empty where it has none." }),
  tags: texts("Its tags."),
  deprecated: z.boolean().meta({ description: "Whether it is marked as deprecated." }),
  sunset: z.string().meta({ description: "Its x-sunset; empty where it has none." }),
  security: texts("The names of the security schemes that may be asked for; empty where anybody may call."),
  anonymous: z.boolean().meta({ description: "Whether it may be called without any security scheme." }),
  parameters: texts("The names of its parameters."),
  responses: texts("Its responses: 200, 4XX, default."),
  requestTypes: texts("The media types of its request body."),
  extensions: texts("The names of its x-… members."),
});

/** What a policy is told of a version, as JSON. The names are a promise: policies rely on them (docs/code-policies.md). */
export const policyFactsSchema = z.strictObject({
  api: apiFacts,
  version: versionFacts,
  changes: z.array(changeFact).nullable().meta({
    description:
      "What changed since the version that callers have now; empty for a first version, null where the comparison could not be made.",
  }),
  baseline: z.string().meta({ description: "The version it was compared with; empty where there is none." }),
  findings: z
    .array(findingFact)
    .nullable()
    .meta({ description: "What validation and rulesets found; null where they could not run." }),
  owner: z
    .strictObject({
      team: teamFacts,
      people: count("How many people are in the team."),
      owners: count("How many of them are its owners."),
    })
    .meta({ description: "The team that owns the API." }),
  consumers: z.array(consumerFact).meta({ description: "Who calls the API, as it is said or as their calls show it." }),
  deprecations: z.array(deprecationFact).meta({ description: "Versions of the API that are announced to go away." }),
  operations: z.array(operationFact).meta({ description: "Every operation of the version." }),
  traffic: z.record(z.string(), z.number()).nullable().meta({
    description:
      "Calls of the last 30 days: `calls`, `errors`, `consumers`, `unknownCalls`, `daysSeen`, and for each operation its calls under its key. Empty until telemetry arrives: ask has(traffic.…) first, or the policy could not run.",
    cel: "map",
  }),
  today: z.iso.date().meta({ description: "The current UTC day, at midnight.", cel: "timestamp" }),
});
export type PolicyFactsJson = z.output<typeof policyFactsSchema>;
