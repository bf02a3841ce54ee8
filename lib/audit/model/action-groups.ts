/** What the log is narrowed by: groups of actions, by the nouns that they begin with. `administration` is all the rest. */
export const AUDIT_GROUPS = {
  publishing: ["api", "import"],
  lifecycle: ["version", "deprecation", "signal", "signal-probe", "slo", "sla", "sla-clause", "evidence", "lineage"],
  reviews: ["review", "thread"],
  waivers: ["waiver"],
  rules: [
    "policy",
    "severities",
    "ruleset",
    "code-policy",
    "baseline",
    "deprecation-policy",
    "rubric",
    "exemption",
    "campaign",
  ],
  people: ["user", "team", "membership", "token"],
  consumers: ["consumer", "dependency", "backstage", "identity", "standing"],
  administration: [],
} as const satisfies Record<string, readonly string[]>;
export type AuditGroup = keyof typeof AUDIT_GROUPS;

/** The groups in the order in which pages list them. */
export const AUDIT_GROUP_NAMES = [
  "publishing",
  "lifecycle",
  "reviews",
  "waivers",
  "rules",
  "people",
  "consumers",
  "administration",
] as const satisfies readonly AuditGroup[];

/** Nouns that some group lists. */
export const LISTED_NOUNS: readonly string[] = Object.values(AUDIT_GROUPS).flat();
