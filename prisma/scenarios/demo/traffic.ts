import { declaredTraffic, type KnownTraffic, TOLD_DAYS } from "@/prisma/scenarios/traffic/declared-traffic";
import type { ScenarioCaller, ScenarioCalls } from "@/prisma/scenarios/traffic/scenario-traffic";
import { apis } from "./catalogue";
import { consumers } from "./consumers";

/** What telemetry says beside what consumers say: what became of calls to what goes away, and who never said anything. */
const known: KnownTraffic = new Map(
  Object.entries({
    // Versions that go away, and how fast their callers leave.
    "order-service payments": {
      operations: [
        "GET /payments/{paymentId}",
        "POST /payments/{paymentId}/capture",
        "GET /payments/{paymentId}/refunds",
      ],
      perDay: 6_200,
      trend: { kind: "falls", perWeek: 0.38, sinceDaysAgo: 84 },
    },
    "checkout-service payment-methods": {
      operations: ["GET /shoppers/{shopperId}/payment-methods", "GET /payment-methods/{methodId}", "POST /mandates"],
      perDay: 4_100,
      trend: { kind: "falls", perWeek: 0.12, sinceDaysAgo: 70 },
    },
    "shop-app products": { perDay: 11_500, trend: { kind: "falls", perWeek: 0.2, sinceDaysAgo: 105 } },
    "shop-app orders": { perDay: 3_900, trend: { kind: "falls", perWeek: 0.09, sinceDaysAgo: 90 } },
    "warehouse-floor orders": { perDay: 2_300, trend: { kind: "ended", daysAgo: 41 } },
    "shop-app sign-in": { perDay: 7_800, trend: { kind: "falls", perWeek: 0.05, sinceDaysAgo: 110 } },
    "branch-desk customers": { perDay: 640 },
    "branch-desk accounts": { perDay: 910 },
    // Consumers that did not write down what they call.
    "shop-app checkout": {
      operations: [
        "GET /baskets/{basketId}",
        "POST /baskets",
        "PUT /baskets/{basketId}/items/{sku}",
        "POST /baskets/{basketId}/order",
      ],
      trend: { kind: "grows", perWeek: 0.02 },
    },
    "banking-app transfers": {
      operations: ["GET /transfers", "POST /transfers", "POST /payee-checks", "GET /standing-orders"],
    },
    "banking-app statements": {
      operations: ["GET /accounts/{accountId}/statements", "GET /accounts/{accountId}/statements/{month}/file"],
    },
    "payout-runner core-banking": { operations: ["GET /parties/{id}", "GET /parties"], rhythm: "night" },
    "open-banking-gateway transfers": { operations: ["POST /transfers", "GET /transfers/{transferId}"] },
    "loan-desk customers": { operations: ["GET /customers/{customerId}", "GET /customers/{customerId}/addresses"] },
    "seller-portal marketplace-backoffice": {
      operations: ["GET /sellers/{id}", "PUT /sellers/{id}", "GET /sellers/{id}/warehouses"],
    },
    "data-platform orders": {
      operations: ["GET /v2/orders", "GET /v2/orders/{orderId}/lines"],
      perDay: 21_000,
      rhythm: "night",
    },
    "data-platform payments": {
      operations: ["GET /payment-intents", "GET /payment-intents/{intentId}/refunds"],
      rhythm: "night",
    },
    "data-platform customers": { operations: ["GET /customers"], rhythm: "night" },
    "data-platform products": { operations: ["GET /products", "GET /categories"], rhythm: "night" },
    "data-platform accounts": { operations: ["GET /v2/accounts"], rhythm: "night" },
    // How the services are doing.
    "checkout-service payments": { perDay: 14_500, medianMs: 30, failing: 0.0006 },
    "billing-service payments": { medianMs: 30, failing: 0.0006 },
    "seller-portal payouts": { medianMs: 180, failing: 0.004, incident: { daysAgo: 9, failing: 0.19 } },
    "shop-web shop-search": { perDay: 38_000, medianMs: 55, trend: { kind: "grows", perWeek: 0.03 } },
  } satisfies Record<string, Partial<ScenarioCalls>>),
);

const client = (value: string): ScenarioCaller => ({ attribute: "client.id", value });
const spiffe = (path: string): ScenarioCaller => ({
  attribute: "spiffe.id",
  value: `spiffe://meridian.example/${path}`,
});

function undeclared(
  service: string,
  caller: ScenarioCaller,
  calls: Pick<ScenarioCalls, "operations" | "perDay"> & Partial<ScenarioCalls>,
): ScenarioCalls {
  const usual = {
    trend: { kind: "steady" as const },
    sinceDaysAgo: TOLD_DAYS,
    medianMs: 35,
    failing: 0.003,
    rhythm: "people" as const,
  };
  return { ...usual, ...calls, service, caller };
}

/** Calls that nobody declared. */
const others: ScenarioCalls[] = [
  // A version that was sunset five weeks ago, and a machine in a branch that nobody remembers.
  undeclared("accounts", client("kiosk-2019"), {
    version: "1.2.0",
    operations: ["GET /v1/accounts/{accountId}/balance"],
    perDay: 38,
  }),
  undeclared("transfers", spiffe("batch/rent-collector"), {
    version: "1.1.0",
    operations: ["POST /transfers", "GET /transfers/{transferId}"],
    perDay: 420,
    trend: { kind: "ended", daysAgo: 33 },
  }),
  undeclared("orders", client("erp-export"), {
    version: "1.5.0",
    operations: ["GET /v1/orders", "GET /v1/orders/{orderId}/lines"],
    perDay: 75,
    rhythm: "night",
  }),
  undeclared("open-banking", client("finpeak"), {
    version: "1.3.0",
    operations: ["GET /accounts", "GET /accounts/{accountId}/transactions", "POST /funds-confirmations"],
    perDay: 2_900,
    trend: { kind: "grows", perWeek: 0.01 },
  }),
  undeclared("billing", client("erp-export"), {
    version: "1.2.0",
    operations: ["GET /invoices", "GET /subscriptions"],
    perDay: 190,
    rhythm: "night",
  }),
  undeclared("core-banking", spiffe("batch/ledger-repair"), {
    operations: ["PUT /postings/{id}"],
    perDay: 12,
    rhythm: "night",
  }),
  undeclared("products", null, { operations: ["GET /products/{sku}", "GET /categories"], perDay: 1_400 }),
  undeclared("shop-search", null, { operations: ["GET /search"], perDay: 5_200 }),
  // What no definition has: calls that work all the same, and somebody who tries doors.
  undeclared(
    "accounts",
    { attribute: "concordat.consumer", value: "banking-app" },
    { operations: ["GET /v2/accounts/{accountId}/limits"], perDay: 860 },
  ),
  undeclared(
    "inventory",
    { attribute: "concordat.consumer", value: "warehouse-floor" },
    { operations: ["POST /internal/recount", "GET /internal/health"], perDay: 310 },
  ),
  undeclared("shop-search", null, {
    operations: ["GET /wp-login.php", "GET /.env", "POST /xmlrpc.php"],
    perDay: 90,
    medianMs: 3,
    refused: 1,
    rhythm: "night",
  }),
  // A service that nobody connected with an API yet.
  undeclared("price-cache", null, { operations: ["GET /prices/{sku}"], perDay: 2_600, sinceDaysAgo: 21 }),
];

/** How the services of each team tell of their calls. The others have access logs alone. */
const TOLD_BY: Readonly<Record<string, NonNullable<ScenarioCalls["telemetry"]>>> = {
  payments: { source: "traces", depth: 4.2 },
  identity: { source: "traces", depth: 3.1 },
  catalogue: { source: "metrics" },
  accounts: { source: "metrics" },
};
const TEAM_OF = new Map(apis.map(({ slug, team }) => [slug, team]));

/** Four months of calls of Meridian's services, as their telemetry tells them. */
export const traffic: ScenarioCalls[] = [...declaredTraffic(consumers, apis, known), ...others].map((line) => {
  const telemetry = TOLD_BY[TEAM_OF.get(line.service) ?? ""];
  return telemetry ? { ...line, telemetry } : line;
});
