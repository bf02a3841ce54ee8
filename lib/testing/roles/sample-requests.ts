import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { definition } from "@/lib/testing/definitions";
import { defaultRubric } from "@/lib/maturity/rubric/default";
import { neededQuery } from "@/lib/testing/needed-query";
import type { RequestInput } from "@/lib/testing/requests";
import { writeOpenSlo } from "@/lib/slos/model/write-openslo";
import { DEFAULT_ASSUMPTIONS } from "@/lib/maturity/planner/assumptions";
import { SHIPPED_CASES } from "@/lib/maturity/cases/shipped-cases";
import { ANSWERS, NOTHING, type Resources } from "./resources";

type Sample = Pick<RequestInput, "body" | "bytes" | "query" | "headers">;
/** What the samples name; a team by its slug alone. */
export type Named = Omit<Resources, "team"> & { team: { slug: string } };
type Make = (have: Named) => Sample;

const yaml = { "content-type": "application/yaml" };
const policy = { body: DEFAULT_LIFECYCLE_POLICY };

/** What each route that takes a body is sent: sound, so that only who sends it decides. */
const SAMPLES: Readonly<Record<string, Make>> = {
  "POST /advice": () => ({ body: ANSWERS }),
  "POST /advisor": () => ({ body: ANSWERS }),
  "PUT /cases/{case}": () => ({ body: SHIPPED_CASES.get("mixed-linux-wasm") }),
  "POST /upgrade-plans": ({ team }) => ({ body: { title: "Up", team: team.slug, assumptions: DEFAULT_ASSUMPTIONS } }),
  "PATCH /upgrade-plans/{plan}": ({ unique }) => ({ body: { title: unique("Further up") } }),
  "POST /apis": ({ team, unique }) => ({ body: { slug: unique("orders"), name: "Orders", team: team.slug } }),
  "PATCH /apis/{api}": () => ({ body: { description: "Everything about pets." } }),
  "POST /apis/{api}/usage/ignored-paths": () => ({ body: { method: "GET", path: "/metrics" } }),
  "DELETE /apis/{api}/usage/ignored-paths": () => ({ query: { method: "GET", path: "/metrics" } }),
  "PUT /apis/{api}/lineage": ({ draft, inReview }) => ({
    body: { from: draft, to: inReview, operation: "GET /pets", became: null },
  }),
  "DELETE /apis/{api}/lineage": ({ draft, inReview }) => ({
    query: { from: draft, to: inReview, operation: "GET /pets" },
  }),
  "POST /apis/{api}/clauses": ({ unique }) => ({
    body: { name: unique("quick"), expression: "p99_latency < 100ms", window: "day" },
  }),
  "PATCH /apis/{api}/clauses/{clause}": () => ({ body: { expression: "error_rate < 1%" } }),
  "POST /apis/{api}/slos": ({ unique }) => ({
    body: {
      ...{ name: unique("answers"), title: "Answers", target: 0.999 },
      ...{ indicator: { kind: "availability" }, window: { kind: "rolling", days: 28 } },
    },
  }),
  "POST /apis/{api}/slos/import": () => ({
    bytes: writeOpenSlo({
      ...{ name: "answers", title: "Answers", description: "", service: "pets", operations: [], version: null },
      ...{ target: 0.999, indicator: { kind: "availability" }, window: { kind: "rolling", days: 28 } },
    }),
    headers: yaml,
  }),
  "PATCH /apis/{api}/slos/{slo}": () => ({ body: { target: 0.99 } }),
  "POST /apis/{api}/evidence": () => ({ body: { kind: "fuzzing", outcome: "passed" } }),
  "POST /evidence": ({ api }) => ({ body: { api, kind: "fuzzing", outcome: "passed" } }),
  "POST /rubrics": ({ unique }) => ({ body: { slug: unique("ours"), copy: { rubric: "apicmm" } } }),
  "PATCH /rubrics/{rubric}": () => ({ body: { archived: false } }),
  "POST /rubrics/{rubric}/versions": () => ({ body: { content: defaultRubric } }),
  "PUT /rubric-choice": () => ({ body: { rubric: "apicmm", number: 0 } }),
  "POST /rubric-previews": () => ({ body: { content: defaultRubric } }),
  "POST /campaigns": ({ unique }) => ({
    body: {
      slug: unique("tidy"),
      title: "Tidy",
      checks: ["api-described"],
      scope: "organisation",
      dueOn: "2027-03-01",
    },
  }),
  "PATCH /campaigns/{campaign}": () => ({ body: { title: "Tidier" } }),
  "POST /exemptions": ({ api }) => ({
    body: { api, check: "api-described", reason: "For now.", expiresOn: "2027-03-01" },
  }),
  "POST /apis/{api}/gates": () => ({ bytes: definition("2.0.0"), query: { version: "2.0.0" }, headers: yaml }),
  "POST /apis/{api}/versions": () => ({ bytes: definition("2.0.0"), query: { version: "2.0.0" }, headers: yaml }),
  "POST /apis/{api}/versions/{version}/transitions": () => ({ body: { to: "active" } }),
  "POST /apis/{api}/versions/{version}/signals/probes": ({ origin, unique }) => ({
    body: { operation: "GET /pets/{petId}", url: `${origin}/pets/${unique("p")}` },
  }),
  "POST /signals/lint": () => ({ body: { headers: "Deprecation: @1688169599" } }),
  "POST /apis/{api}/versions/{version}/try": ({ origin }) => ({ body: { method: "GET", url: `${origin}/pets` } }),
  "POST /backstage": () => ({ bytes: "kind: Location\n", headers: yaml }),
  "POST /apis/{api}/versions/{version}/admission": () => ({ body: { operation: "GET /pets/{petId}" } }),
  "POST /code-policies": ({ unique }) => ({
    body: { slug: unique("policy"), name: "Described", expression: "api.description != ''" },
  }),
  "POST /code-policies/bench": ({ api, draft }) => ({
    body: { expression: "true", versions: [{ api, version: draft }] },
  }),
  "POST /code-policies/check": () => ({ body: { expression: "true" } }),
  "PUT /code-policies/{policy}": () => ({ body: { name: "Described", expression: "api.description != ''" } }),
  "PUT /code-policies/{policy}/state": () => ({ body: { state: "dry-run" } }),
  "POST /consumers": ({ team, unique }) => ({ body: { slug: unique("till"), name: "Till", team: team.slug } }),
  "PATCH /consumers/{consumer}": () => ({ body: { description: "The shop." } }),
  "PUT /consumers/{consumer}/dependencies/{api}": () => ({ body: {} }),
  "PUT /consumers/{consumer}/manifest": ({ consumer, team, api }) => ({
    bytes: [
      "apiVersion: api.concordat.dev/v1",
      "kind: Consumer",
      `metadata: {name: ${consumer}, title: Shop, team: ${team.slug}}`,
      `spec: {type: service, consumes: [${api}]}`,
    ].join("\n"),
    headers: yaml,
  }),
  "POST /consumers/{consumer}/merges": ({ consumer }) => ({ body: { consumer } }),
  "PUT /consumers/{consumer}/standings": ({ api, draft }) => ({
    body: { items: [{ api, version: draft, standing: "acknowledged" }] },
  }),
  "PUT /apis/{api}/versions/{version}/standings/{consumer}": () => ({ body: { standing: "migrating" } }),
  "PUT /identities/{identity}/consumer": ({ consumer }) => ({ body: { consumer } }),
  "POST /diff": () => ({ body: { from: { document: definition() }, to: { document: definition() } } }),
  "POST /imports": ({ origin }) => ({ body: { url: `${origin}/openapi.yaml` } }),
  "PATCH /imports/{id}": () => ({ body: { carryStates: true } }),
  "POST /convert": () => ({ body: { document: definition(), to: "api-definition" } }),
  "POST /lint": () => ({ body: { document: definition() } }),
  "POST /otlp/v1/metrics": () => ({ body: { resourceMetrics: [] } }),
  "POST /otlp/v1/traces": () => ({ body: { resourceSpans: [] } }),
  "POST /usage/observations": ({ api }) => ({
    body: {
      digest: "0".repeat(64),
      service: api,
      observations: [{ at: 0, method: "GET", path: "/pets", status: "2xx", count: 1 }],
    },
  }),
  "DELETE /usage/aliases": ({ alias }) => ({ query: { service: alias } }),
  "POST /usage/aliases": ({ api, unique }) => ({ body: { service: unique("legacy"), api } }),
  "PATCH /usage/telemetry": () => ({ body: { consumerAttributes: ["client.id"] } }),
  "POST /outbound-rules": ({ unique }) => ({
    body: { origin: `https://${unique("out")}.example.com`, purposes: ["try"] },
  }),
  "PUT /notifications/preferences": () => ({ body: { language: "en" } }),
  "POST /notifications/read": () => ({ body: { ids: [NOTHING], read: true } }),
  "PUT /policies/default": () => policy,
  "PUT /policies/severities": () => ({ body: { severities: {}, reason: "As shipped." } }),
  "PUT /policies/teams/{team}": () => policy,
  "POST /reviews": ({ api, draft }) => ({ body: { api, version: draft } }),
  "POST /reviews/decisions": ({ review }) => ({ body: { decisions: [{ id: review, decision: "approve" }] } }),
  "PATCH /reviews/{id}": () => ({ body: { purpose: "Anew." } }),
  "PUT /reviews/{id}/marks": () => ({ body: { done: ["f1"] } }),
  "POST /reviews/{id}/seen": () => ({ body: { revision: 1 } }),
  "POST /reviews/{id}/withdraw": () => ({ body: { reason: "Not yet." } }),
  "POST /reviews/{id}/comments": () => ({ body: { body: "What of the limits?" } }),
  "POST /reviews/{id}/decisions": () => ({ body: { decision: "request_changes", note: "Name the limits." } }),
  "POST /reviews/{id}/threads": () => ({ body: { anchor: { kind: "review" }, body: "What of the limits?" } }),
  "PATCH /threads/{id}": () => ({ body: { state: "resolved" } }),
  "POST /threads/{id}/comments": () => ({ body: { body: "They stay." } }),
  "PATCH /threads/{id}/comments/{comment}": () => ({ body: { body: "They go." } }),
  "POST /rulesets": ({ team, unique }) => ({
    body: { slug: unique("house"), name: "House", team: team.slug, text: "rules: {}\n" },
  }),
  "POST /apis/{api}/versions/{version}/deprecations": () => ({
    body: { kind: "operation", place: "GET /pets/{petId}", sunsetAt: "2028-01-01", reason: "Old." },
  }),
  "PATCH /apis/{api}/versions/{version}/deprecations/{id}": () => ({
    body: { sunsetAt: "2029-01-01", reason: "Somebody needs longer." },
  }),
  "DELETE /apis/{api}/versions/{version}/deprecations/{id}": () => ({ query: { reason: "It stays." } }),
  "POST /deprecation-policies": ({ team, unique }) => ({
    body: { slug: unique("calm"), name: "Calm", team: team.slug, rules: { replacementRequired: true } },
  }),
  "PATCH /deprecation-policies/{deprecationPolicy}": () => ({ body: { description: "Ours." } }),
  "POST /deprecation-policy-bindings": ({ deprecationPolicy, api }) => ({
    body: { policy: deprecationPolicy, scope: "api", subject: api },
  }),
  "PATCH /rulesets/{ruleset}": () => ({ body: { description: "Ours." } }),
  "POST /rulesets/{ruleset}/versions": ({ unique }) => ({ body: { text: `# ${unique("again")}\nrules: {}\n` } }),
  "POST /rulesets/preview": ({ api, draft }) => ({ body: { text: "rules: {}\n", api, version: draft } }),
  "POST /ruleset-bindings": ({ team }) => ({
    body: { ruleset: "concordat:strict", scope: "team", subject: team.slug },
  }),
  "GET /ruleset-bindings/effective": ({ api }) => ({ query: { api } }),
  "PATCH /ruleset-bindings/{id}": () => ({ body: { ratchet: true } }),
  "PUT /ruleset-bindings/{id}/baselines/{api}": () => ({ body: { rule: "get-no-body", allowed: 1, reason: "Old." } }),
  "POST /ruleset-bindings/trials": ({ ruleset, team }) => ({ body: { ruleset, scope: "team", subject: team.slug } }),
  "POST /subscriptions": ({ api }) => ({ body: { subject: "api", value: api } }),
  "POST /teams": ({ unique }) => ({ body: { slug: unique("crew"), name: "Crew" } }),
  "PATCH /teams/{team}": () => ({ body: { description: "Payments." } }),
  "PUT /teams/{team}/members/{user}": () => ({ body: { role: "reader" } }),
  "POST /tokens": ({ team }) => ({ body: { name: "CI", role: "publisher", team: team.slug } }),
  "POST /users": ({ unique }) => ({ body: { name: "Nora New", email: `${unique("nora")}@example.test` } }),
  "PATCH /users/{user}": () => ({ body: { name: "Ulla Uther" } }),
  "POST /views": ({ team, unique }) => ({ body: { name: unique("Mine"), query: "tag=x", team: team.slug } }),
  "PUT /views/default": ({ view }) => ({ body: { view } }),
  "PATCH /views/{id}": ({ unique }) => ({ body: { name: unique("Renamed") } }),
  "POST /waivers": ({ api }) => ({ body: { api, gate: "lint", reason: "For now.", expiresOn: "2027-03-01" } }),
  "POST /waivers/{id}/approve": () => ({ body: {} }),
  "POST /waivers/{id}/refuse": () => ({ body: { note: "Not yet." } }),
  "POST /waivers/{id}/renew": () => ({ body: { reason: "Still.", expiresOn: "2027-04-01" } }),
  "POST /webhooks": ({ team, origin }) => ({ body: { url: `${origin}/other`, team: team.slug } }),
  "PATCH /webhooks/{id}": () => ({ body: { description: "Chat." } }),
};

/** What the paths call an id of. The first that fits is it. */
const IDS: readonly [RegExp, (have: Named) => string][] = [
  [/^\/reviews\//, (have) => have.review],
  [/^\/threads\//, (have) => have.thread],
  [/^\/ruleset-bindings\/\{/, (have) => have.binding],
  [/^\/deprecation-policy-bindings\/\{/, (have) => have.policyBinding],
  [/\/deprecations\/\{/, (have) => have.deprecation],
  [/^\/waivers\//, (have) => have.waiver],
  [/^\/webhooks\//, (have) => have.webhook],
  [/^\/views\//, (have) => have.view],
  [/^\/tokens\//, (have) => have.token],
  [/^\/imports\//, (have) => have.run],
  [/^\/evidence\//, (have) => have.evidence],
  [/^\/outbound-rules\//, (have) => have.rule],
];

/** The names in the path of a route, and what it is sent. */
export function sampleRequest(method: string, path: string, have: Named): RequestInput {
  const all: Record<string, string> = {
    api: have.api,
    version: have.draft,
    team: have.team.slug,
    group: have.team.slug,
    user: have.user,
    consumer: have.consumer,
    advice: have.advice,
    plan: have.plan,
    case: "no-such-case",
    identity: have.identity,
    badge: "level.svg",
    term: "deprecated",
    rubric: "nobodys",
    campaign: "nobodys",
    merge: NOTHING,
    slo: NOTHING,
    clause: NOTHING,
    delivery: NOTHING,
    probe: NOTHING,
    policy: have.policy,
    ruleset: have.ruleset,
    deprecationPolicy: have.deprecationPolicy,
    number: "1",
    run: NOTHING,
    comment: NOTHING,
    decisionId: have.decision,
    name: "petName",
    to: "api-definition",
    format: "wsdl",
    id: IDS.find(([pattern]) => pattern.test(path))?.[1](have) ?? NOTHING,
  };
  const params = Object.fromEntries(Object.entries(all).filter(([name]) => path.includes(`{${name}}`)));
  const sample = SAMPLES[`${method} ${path}`]?.(have) ?? {};
  const query = method === "GET" ? neededQuery(path) : {};
  return { method, params, ...sample, query: { ...query, ...sample.query } };
}
