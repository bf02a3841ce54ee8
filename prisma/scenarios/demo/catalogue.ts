import type { IsolationLayer, ScenarioApi } from "@/prisma/scenarios/scenario";

type Placed = Omit<ScenarioApi, "team" | "domain">;

/** APIs of one team and domain. */
function of(team: string, domain: string, apis: Placed[]): ScenarioApi[] {
  return apis.map((api) => ({ ...api, team, domain }));
}

function api(
  slug: string,
  name: string,
  tier: 1 | 2 | 3,
  tags: string,
  description: string,
  at?: [IsolationLayer, string],
): Placed {
  const placed = at ? { isolationLayer: at[0], runtime: at[1] } : {};
  return { slug, name, description, tags: tags.split(" "), tier, ...placed };
}

const CONTAINER: [IsolationLayer, string] = ["L-3", "containerd"];

const guide = (slug: string) => [{ label: "Developer guide", url: `https://developer.meridian.example/${slug}` }];

/** Every API of Meridian Bank & Market. */
export const apis: ScenarioApi[] = [
  ...of("payments", "payments", [
    {
      ...api(
        "payments",
        "Payments",
        1,
        "public pci",
        "Authorise, capture and refund. One contract over its eras: SOAP until it was retired, REST in OpenAPI 2.0, 3.0 and 3.1. 50 ms became 30.",
        CONTAINER,
      ),
      links: [...guide("payments"), { label: "Runbook", url: "https://wiki.meridian.example/payments/runbook" }],
    },
    {
      ...api(
        "payment-core",
        "Payment core",
        1,
        "pci eras",
        "One payment API over its eras, each in the contract language of its time: SOAP, REST, gRPC, a resource of the cluster, a WebAssembly component. 50 ms became 30, 10 and 1.",
        ["L-5", "wasmCloud"],
      ),
      links: guide("payment-core"),
    },
    {
      ...api(
        "payment-methods",
        "Payment methods",
        1,
        "pci vault",
        "The vault for cards and bank accounts; everybody else holds tokens.",
        ["L-4", "Kata Containers"],
      ),
      links: guide("payment-methods"),
    },
    api("disputes", "Disputes", 2, "public webhooks", "Chargebacks, from the first letter to the verdict.", CONTAINER),
    api(
      "billing",
      "Billing",
      2,
      "internal b2b",
      "Invoices of business customers. Subscriptions were split off.",
      CONTAINER,
    ),
    api(
      "subscriptions",
      "Subscriptions",
      2,
      "internal b2b",
      "Plans and subscriptions of business customers.",
      CONTAINER,
    ),
    api(
      "payouts",
      "Payouts",
      1,
      "partners callbacks",
      "Pays sellers of the marketplace and partners of the bank.",
      CONTAINER,
    ),
  ]),
  ...of("accounts", "banking", [
    {
      ...api(
        "accounts",
        "Accounts",
        1,
        "public mobile",
        "Current and savings accounts, as the app and the branches see them.",
        CONTAINER,
      ),
      links: guide("accounts"),
    },
    {
      ...api(
        "transfers",
        "Transfers",
        1,
        "public sepa",
        "SEPA transfers, instant and ordinary, and standing orders.",
        CONTAINER,
      ),
      links: guide("transfers"),
    },
    api("statements", "Statements", 3, "files", "Monthly statements and yearly tax papers, published in editions."),
    {
      ...api(
        "open-banking",
        "Open banking",
        1,
        "psd2 partners regulated",
        "Account information and payment initiation for licensed third parties.",
        CONTAINER,
      ),
      links: guide("open-banking"),
    },
    api("loans", "Loan origination", 2, "internal", "Consumer loans from the first quote to the payout.", [
      "L-1",
      "KVM",
    ]),
    api(
      "core-banking",
      "Core banking",
      1,
      "internal generated large",
      "Everything the core knows. The financial core in a sandbox: hardware isolation, full audit.",
      ["L-4", "Kata Containers"],
    ),
  ]),
  ...of("identity", "identity", [
    {
      ...api(
        "sign-in",
        "Sign-in",
        1,
        "public oauth",
        "Tokens, sessions and second factors; checked at the edge in a WebAssembly component.",
        ["L-5", "wasmCloud"],
      ),
      links: guide("sign-in"),
    },
    api(
      "customers",
      "Customers",
      1,
      "internal gdpr",
      "The golden record of every customer of bank and shop.",
      CONTAINER,
    ),
    api(
      "kyc",
      "Know your customer",
      2,
      "internal regulated uploads",
      "Checks who somebody is: documents, a selfie, sanction lists.",
      ["L-4", "gVisor"],
    ),
    api("consents", "Consent ledger", 2, "internal gdpr", "Who agreed to what, when, and in which words.", CONTAINER),
  ]),
  ...of("catalogue", "shop", [
    api("products", "Product catalogue", 1, "public", "Products, variants and categories of the shop.", CONTAINER),
    api("shop-search", "Shop search", 2, "public", "Finds products.", CONTAINER),
    api("pricing", "Pricing", 1, "internal", "Prices, promotions and vouchers: what a basket costs.", CONTAINER),
    api("product-reviews", "Product reviews", 3, "legacy", "What customers say about products.", ["L-0", "bare metal"]),
    api(
      "marketplace-backoffice",
      "Marketplace back office",
      2,
      "internal generated large",
      "Sellers, listings, orders, claims and money of the marketplace.",
      CONTAINER,
    ),
  ]),
  ...of("orders-fulfilment", "shop", [
    {
      ...api("orders", "Orders", 1, "public", "Orders of the shop from the click to the door.", CONTAINER),
      links: guide("orders"),
    },
    api("checkout", "Checkout", 1, "public mobile", "From the basket to the order.", CONTAINER),
    api("shipping", "Shipping", 2, "internal warehouses", "Labels, parcels and where they are.", CONTAINER),
    api("returns", "Returns", 3, "internal", "Parcels that come back."),
    api(
      "inventory",
      "Inventory",
      2,
      "internal warehouses webhooks",
      "Stock by warehouse, reservations and counts.",
      CONTAINER,
    ),
  ]),
  ...of("platform", "platform", [
    api(
      "notifications",
      "Notifications",
      2,
      "internal streaming",
      "Email, push and letters, at an hour that is decent where the customer lives.",
      CONTAINER,
    ),
    api("feature-flags", "Feature flags", 3, "internal", "Switches.", ["L-5", "Wasmtime"]),
  ]),
];
