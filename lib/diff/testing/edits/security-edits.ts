import type { JsonObject, JsonValue } from "@/lib/specs/model";
import type { Needs, Verdict } from "./edit";
import { assign, objectOf, type OperationSite, type ProtocolEdit, protocolEdit } from "./protocol-edit";

const FLOW: JsonObject = {
  authorizationUrl: "https://login.example.com/authorize",
  tokenUrl: "https://login.example.com/token",
  scopes: { read: "Read", write: "Write", admin: "Administer" },
};
const KEY: JsonObject = { type: "apiKey", in: "header", name: "X-Edit-Key" };

function oauth(site: OperationSite, flow: JsonObject = FLOW): JsonObject {
  return site.dialect === "2.0"
    ? { type: "oauth2", flow: "accessCode", ...flow }
    : { type: "oauth2", flows: { authorizationCode: flow } };
}

function basic(site: OperationSite): JsonObject {
  return site.dialect === "2.0" ? { type: "basic" } : { type: "http", scheme: "basic" };
}

/** The document with just these schemes, and an operation that demands this of them. */
function secured(site: OperationSite, security: JsonValue | undefined, schemes: JsonObject = {}): JsonObject {
  const all = { editKey: KEY, editBasic: basic(site), editLogin: oauth(site), ...schemes };
  const document = assign(site.with({ security }), { security: undefined });
  if (site.dialect === "2.0") return { ...document, securityDefinitions: all };
  return { ...document, components: { ...objectOf(document.components), securitySchemes: all } };
}

type Demand = JsonValue[] | undefined;

function demand(name: string, there: Verdict, back: Verdict, before: Demand, after: Demand): ProtocolEdit {
  const apply = (site: OperationSite) => ({ before: secured(site, before), after: secured(site, after) });
  return protocolEdit(name, there, back, apply, { begins: "security" });
}

type Schemes = (site: OperationSite) => JsonObject;

function scheme(
  name: string,
  there: Verdict,
  back: Verdict,
  used: Demand,
  before: Schemes,
  after: Schemes,
  needs: Needs = "any",
) {
  const apply = (site: OperationSite) => ({
    before: secured(site, used, before(site)),
    after: secured(site, used, after(site)),
  });
  return protocolEdit(name, there, back, apply, { needs, isOfOperation: false });
}

const key =
  (more: JsonObject): Schemes =>
  () => ({ editKey: { ...KEY, ...more } });
const login =
  (more: JsonObject): Schemes =>
  (site) => ({ editLogin: oauth(site, { ...FLOW, ...more }) });
const USES_KEY = [{ editKey: [] }];
const USES_LOGIN = [{ editLogin: ["read"] }];

/** Edits of who may call. */
export const SECURITY_EDITS: readonly ProtocolEdit[] = [
  demand("authentication demanded", "breaking", "non-breaking", [], USES_KEY),
  demand(
    "authentication demanded of whom could be anonymous",
    "breaking",
    "non-breaking",
    [{}, { editKey: [] }],
    USES_KEY,
  ),
  demand("nothing demanded, in other words", "none", "none", [], [{}]),
  demand("another way in added", "non-breaking", "breaking", USES_KEY, [{ editKey: [] }, { editBasic: [] }]),
  demand("way in replaced", "breaking", "breaking", USES_KEY, [{ editBasic: [] }]),
  demand("second proof demanded", "breaking", "non-breaking", USES_KEY, [{ editKey: [], editBasic: [] }]),
  demand(
    "ways in in another order",
    "none",
    "none",
    [{ editKey: [] }, { editBasic: [] }],
    [{ editBasic: [] }, { editKey: [] }],
  ),
  demand("scope demanded", "breaking", "non-breaking", USES_LOGIN, [{ editLogin: ["read", "write"] }]),
  demand("scope replaced", "breaking", "breaking", USES_LOGIN, [{ editLogin: ["write"] }]),
  demand(
    "scopes in another order",
    "none",
    "none",
    [{ editLogin: ["read", "write"] }],
    [{ editLogin: ["write", "read"] }],
  ),
  demand("alternative that asks for more added", "harmless", "harmless", USES_LOGIN, [
    { editLogin: ["read"] },
    { editLogin: ["read", "write"] },
  ]),
  scheme("key under another name", "breaking", "breaking", USES_KEY, key({}), key({ name: "X-Other" })),
  scheme("key in another place", "breaking", "breaking", USES_KEY, key({}), key({ in: "query" })),
  scheme("key reworded", "harmless", "harmless", USES_KEY, key({}), key({ description: "Ask for one." })),
  scheme(
    "basic became bearer",
    "breaking",
    "breaking",
    [{ editBasic: [] }],
    () => ({}),
    () => ({ editBasic: { type: "http", scheme: "bearer" } }),
    "3.x",
  ),
  scheme(
    "scheme of another type",
    "breaking",
    "breaking",
    USES_KEY,
    () => ({}),
    (site) => ({ editKey: basic(site) }),
  ),
  scheme(
    "scope offered that nobody needs",
    "non-breaking",
    "dangerous",
    USES_LOGIN,
    login({}),
    login({ scopes: { ...objectOf(FLOW.scopes), more: "More" } }),
  ),
  scheme(
    "tokens from another address",
    "dangerous",
    "dangerous",
    USES_LOGIN,
    login({}),
    login({ tokenUrl: "https://new.example.com/token" }),
  ),
  scheme(
    "another flow offered",
    "non-breaking",
    "breaking",
    USES_LOGIN,
    () => ({}),
    () => ({
      editLogin: {
        type: "oauth2",
        flows: {
          authorizationCode: FLOW,
          clientCredentials: { tokenUrl: "https://login.example.com/token", scopes: objectOf(FLOW.scopes) },
        },
      },
    }),
    "3.x",
  ),
];
