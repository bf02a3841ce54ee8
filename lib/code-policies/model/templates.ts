import type { PolicyEffect } from "@/lib/code-policies/model";

/** A policy to begin with. Its name and what it is for are in the messages, by `id`. */
export interface PolicyTemplate {
  id: PolicyTemplateId;
  effect: PolicyEffect;
  expression: string;
  message: string;
}

/** Policies to begin with: each runs as it is. */
export const POLICY_TEMPLATE_IDS = [
  "operations-summarised",
  "no-anonymous-writes",
  "owned-by-several",
  "breaking-needs-major",
  "callers-not-broken",
  "deprecated-says-when",
  "errors-described",
  "paths-in-one-style",
  "openapi-three",
  "tier-one-described",
  "few-deprecated",
  "no-friday-release",
] as const;
export type PolicyTemplateId = (typeof POLICY_TEMPLATE_IDS)[number];

/** The policies to begin with, in the order in which they are offered. */
export const POLICY_TEMPLATES: readonly PolicyTemplate[] = [
  {
    id: "operations-summarised",
    effect: "warn",
    expression: `operations.all(o, o.summary != "")`,
    message: `Operations without a summary: {{ operations.filter(o, o.summary == "").map(o, o.key) }}.`,
  },
  {
    id: "no-anonymous-writes",
    effect: "block",
    expression: `operations.all(o, o.method in ["GET", "HEAD", "OPTIONS"] || !o.anonymous)`,
    message: `Anybody may call {{ operations.filter(o, o.anonymous && !(o.method in ["GET", "HEAD", "OPTIONS"])).map(o, o.key) }}.`,
  },
  {
    id: "owned-by-several",
    effect: "warn",
    expression: `owner.owners >= 1 && owner.people >= 2`,
    message: `The team {{ owner.team.name }} has {{ owner.people }} people, {{ owner.owners }} of them owners.`,
  },
  {
    id: "breaking-needs-major",
    effect: "block",
    expression: `// A first version breaks nobody.
baseline == ""
  || !changes.exists(c, c.severity == "breaking")
  || !baseline.startsWith(string(version.major) + ".")`,
    message: `{{ size(changes.filter(c, c.severity == "breaking")) }} breaking changes since {{ baseline }}, and {{ version.label }} is of the same major version.`,
  },
  {
    id: "callers-not-broken",
    effect: "block",
    expression: `changes.filter(c, c.severity == "breaking").all(c,
  !consumers.exists(k, c.operation in k.operations))`,
    message: `Broken for those who call it: {{ changes.filter(c, c.severity == "breaking" && consumers.exists(k, c.operation in k.operations)).map(c, c.operation) }}.`,
  },
  {
    id: "deprecated-says-when",
    effect: "warn",
    expression: `operations.filter(o, o.deprecated).all(o, o.sunset != "")`,
    message: `Deprecated without an x-sunset: {{ operations.filter(o, o.deprecated && o.sunset == "").map(o, o.key) }}.`,
  },
  {
    id: "errors-described",
    effect: "notify",
    expression: `operations.all(o, o.responses.exists(r, r.startsWith("4") || r == "default"))`,
    message: `No error is described for {{ operations.filter(o, !o.responses.exists(r, r.startsWith("4") || r == "default")).map(o, o.key) }}.`,
  },
  {
    id: "paths-in-one-style",
    effect: "warn",
    expression: `operations.all(o, o.path.matches("^(/([a-z0-9.-]+|[{][A-Za-z0-9_]+[}]))*/?$"))`,
    message: `Not lower-case with hyphens: {{ operations.filter(o, !o.path.matches("^(/([a-z0-9.-]+|[{][A-Za-z0-9_]+[}]))*/?$")).map(o, o.path) }}.`,
  },
  {
    id: "openapi-three",
    effect: "warn",
    expression: `version.format != "openapi" || version.specVersion.startsWith("3.")`,
    message: `The definition is written in OpenAPI {{ version.specVersion }}.`,
  },
  {
    id: "tier-one-described",
    effect: "block",
    expression: `// At most one field in twenty of an API of tier 1 goes without a description.
api.tier > 1 || version.undescribedFields * 20 <= version.fields`,
    message: `{{ version.undescribedFields }} of {{ version.fields }} fields have no description.`,
  },
  {
    id: "few-deprecated",
    effect: "notify",
    expression: `version.deprecatedOperations * 10 <= version.operations`,
    message: `{{ version.deprecatedOperations }} of {{ version.operations }} operations are deprecated.`,
  },
  {
    id: "no-friday-release",
    effect: "notify",
    expression: `// 0 is Sunday.
today.getDayOfWeek() != 5`,
    message: `Today is Friday.`,
  },
];

/** The template of an id; undefined where there is none. */
export function findTemplate(id: string): PolicyTemplate | undefined {
  return POLICY_TEMPLATES.find((one) => one.id === id);
}
