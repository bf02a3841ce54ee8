import type { Scenario, ScenarioApi, ScenarioEvent } from "@/prisma/scenarios/scenario";

const SUBJECTS = [
  "payment",
  "invoice",
  "customer",
  "order",
  "shipment",
  "ledger",
  "card",
  "claim",
  "policy",
  "product",
];
const KINDS = [
  "registry",
  "search",
  "export",
  "history",
  "limits",
  "events",
  "pricing",
  "approval",
  "archive",
  "matching",
];
const PLACES = ["europe", "asia", "americas", "internal", "partner"];
const TEAMS = 20;

/** An organisation with many small APIs, one published version each: the same every time. */
export function wideCatalogue(count: number): Scenario {
  const teams = Array.from({ length: TEAMS }, (_, n) => ({ slug: `team-${n}`, name: `Team ${n}`, description: "" }));
  const apis = Array.from({ length: count }, (_, n) => describeApi(n));
  const by = "owner@bench.example";
  const events: ScenarioEvent[] = apis.map((api, n) => ({
    at: { daysAgo: 1, hour: 0 },
    by,
    do: "publish",
    api: api.slug,
    version: "1.0.0",
    files: () => ({ entry: "openapi.json", files: [{ name: "openapi.json", text: definition(api, n) }] }),
  }));
  return {
    name: "wide",
    description: `${count} APIs`,
    teams,
    people: [{ name: "Bench Owner", email: by, role: "administrator", memberships: [] }],
    apis,
    events,
  };
}

function describeApi(n: number): ScenarioApi {
  const subject = SUBJECTS[n % SUBJECTS.length] ?? "payment";
  const kind = KINDS[Math.floor(n / 10) % KINDS.length] ?? "registry";
  const place = PLACES[Math.floor(n / 100) % PLACES.length] ?? "internal";
  return {
    slug: `${subject}-${kind}-${place}-${n}`,
    name: `${subject} ${kind} ${place} ${n}`,
    description: `The ${kind} of every ${subject} in ${place}.`,
    team: `team-${n % TEAMS}`,
    domain: subject,
    tags: [kind, place],
    tier: n % 3 === 0 ? 1 : n % 3 === 1 ? 2 : 3,
  };
}

function definition(api: ScenarioApi, n: number): string {
  const [subject = "thing", kind = "list"] = api.slug.split("-");
  const item = { $ref: "#/components/schemas/Item" };
  const ok = (schema: unknown) => ({ "200": { description: "Done", content: { "application/json": { schema } } } });
  const operation = (verb: string, schema: unknown) => ({
    operationId: `${verb}${subject}${kind}${n}`,
    summary: `${verb} ${subject} ${kind}`,
    tags: [kind],
    responses: ok(schema),
  });
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  const properties = Object.fromEntries(
    ["id", "createdAt", "amount", "currency", `${subject}Number`, `${kind}State`].map((name) => [
      name,
      { type: "string", description: `The ${name}` },
    ]),
  );
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: api.name, version: "1.0.0" },
    paths: {
      [`/${subject}s`]: { get: operation("list", { type: "array", items: item }), post: operation("create", item) },
      [`/${subject}s/{id}`]: { parameters: [id], get: operation("get", item), delete: operation("delete", item) },
    },
    components: { schemas: { Item: { type: "object", required: ["id"], properties } } },
  });
}
