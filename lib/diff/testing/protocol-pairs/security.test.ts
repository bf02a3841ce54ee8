import { judgePairs } from "./judge-pairs";

const SCHEMES = {
  key: "{type: apiKey, in: header, name: X-Key}",
  key2: "{type: apiKey, in: header, name: X-Other}",
  query: "{type: apiKey, in: query, name: key}",
  basic: "{type: http, scheme: basic}",
  bearer: "{type: http, scheme: bearer}",
  oauth: '{type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/t", scopes: {r: R, w: W}}}}',
  oidc: '{type: openIdConnect, openIdConnectUrl: "https://id.example.com/c"}',
  mtls: "{type: mutualTLS}",
};
type Name = keyof typeof SCHEMES;
const schemes = (own: Partial<Record<string, string>>) =>
  `components: {securitySchemes: {${Object.entries(own)
    .map(([name, scheme]) => `${name}: ${scheme}`)
    .join(", ")}}}`;
const used = (names: readonly Name[]) => schemes(Object.fromEntries(names.map((name) => [name, SCHEMES[name]])));
const done = 'responses: {"204": {description: D}}';
const all = used(["key", "key2", "query", "basic", "bearer", "oauth", "oidc", "mtls"]);
const op = (security: string | undefined) =>
  `${all}\npaths: {/a: {get: {${security === undefined ? "" : `security: [${security}], `}${done}}}}`;
const global = (security: string, own = "") => `${all}\nsecurity: [${security}]\npaths: {/a: {get: {${own}${done}}}}`;
const one = (scheme: string, name = "s", scopes = "") =>
  `${schemes({ [name]: scheme })}\npaths: {/a: {get: {security: [{${name}: [${scopes}]}], ${done}}}}`;

judgePairs("who may call", "document", [
  ["a scheme is demanded", op(undefined), op("{key: []}"), "breaking", "security-anonymous-refused"],
  ["no scheme is demanded any more", op("{key: []}"), op(undefined), "non-breaking", "security-anonymous-allowed"],
  ["an empty list demands nothing", op(""), op(undefined), "nothing"],
  [
    "an empty alternative lets anyone in",
    op("{key: []}"),
    op("{key: []}, {}"),
    "non-breaking",
    "security-anonymous-allowed",
  ],
  ["an empty alternative is gone", op("{key: []}, {}"), op("{key: []}"), "breaking", "security-anonymous-refused"],
  ["an alternative more", op("{key: []}"), op("{key: []}, {bearer: []}"), "non-breaking", "security-alternative-added"],
  ["an alternative less", op("{key: []}, {bearer: []}"), op("{key: []}"), "breaking", "security-alternative-removed"],
  ["the order of alternatives", op("{key: []}, {bearer: []}"), op("{bearer: []}, {key: []}"), "nothing"],
  ["a scheme more beside the first", op("{key: []}"), op("{key: [], mtls: []}"), "breaking", "security-scheme-added"],
  [
    "a scheme less beside the first",
    op("{key: [], mtls: []}"),
    op("{key: []}"),
    "non-breaking",
    "security-scheme-removed",
  ],
  ["a scope more", op("{oauth: [r]}"), op("{oauth: [r, w]}"), "breaking", "security-scope-added"],
  ["a scope less", op("{oauth: [r, w]}"), op("{oauth: [r]}"), "non-breaking", "security-scope-removed"],
  ["another scope", op("{oauth: [r]}"), op("{oauth: [w]}"), "breaking", "security-scope-added security-scope-removed"],
  [
    "a scope less in another alternative",
    op("{oauth: [r, w]}"),
    op("{oauth: [r]}, {oauth: [w]}"),
    "non-breaking",
    "security-scope-removed",
  ],
  ["the order of scopes", op("{oauth: [r, w]}"), op("{oauth: [w, r]}"), "nothing"],
  ["a scope of OpenID Connect", op("{oidc: []}"), op("{oidc: [r]}"), "breaking", "security-scope-added"],
  [
    "another scheme",
    op("{key: []}"),
    op("{bearer: []}"),
    "breaking",
    "security-alternative-added security-alternative-removed",
  ],
  ["global for its own", op("{key: []}"), global("{key: []}"), "nothing"],
  ["its own counts", global("{key: []}"), global("{basic: []}", "security: [{key: []}], "), "nothing"],
  [
    "its own lets anyone in",
    global("{key: []}"),
    global("{key: []}", "security: [], "),
    "non-breaking",
    "security-anonymous-allowed",
  ],
  ["a global scheme is demanded", op(undefined), global("{key: []}"), "breaking", "security-anonymous-refused"],
  ["a renamed key", one(SCHEMES.key), one(SCHEMES.key, "t"), "nothing"],
  ["a renamed OAuth scheme", one(SCHEMES.oauth, "s", "r"), one(SCHEMES.oauth, "t", "r"), "nothing"],
  ["a renamed OpenID scheme", one(SCHEMES.oidc), one(SCHEMES.oidc, "t"), "nothing"],
  [
    "a key of another name",
    one(SCHEMES.key),
    one(SCHEMES.key2),
    "breaking",
    "security-alternative-added security-alternative-removed",
  ],
  [
    "a key in another place",
    one(SCHEMES.key),
    one("{type: apiKey, in: query, name: X-Key}"),
    "breaking",
    "security-alternative-added security-alternative-removed",
  ],
  ["letter case of a key's header", one(SCHEMES.key), one("{type: apiKey, in: header, name: x-key}"), "nothing"],
  [
    "another HTTP scheme",
    one(SCHEMES.basic),
    one(SCHEMES.bearer),
    "breaking",
    "security-alternative-added security-alternative-removed",
  ],
  ["letter case of an HTTP scheme", one(SCHEMES.bearer), one("{type: http, scheme: Bearer}"), "nothing"],
  [
    "the format of a bearer token is a hint",
    one(SCHEMES.bearer),
    one("{type: http, scheme: bearer, bearerFormat: JWT}"),
    "nothing",
  ],
  [
    "mutual TLS for a key",
    one(SCHEMES.key),
    one(SCHEMES.mtls),
    "breaking",
    "security-alternative-added security-alternative-removed",
  ],
  [
    "the words of a scheme",
    one(SCHEMES.key),
    one("{type: apiKey, in: header, name: X-Key, description: K}"),
    "nothing",
  ],
  [
    "another address of OpenID Connect",
    one(SCHEMES.oidc),
    one(SCHEMES.oidc.replace("/c", "/d")),
    "dangerous",
    "security-scheme-address-changed",
  ],
  [
    "another address of tokens",
    one(SCHEMES.oauth),
    one(SCHEMES.oauth.replace("/t", "/u")),
    "dangerous",
    "security-scheme-address-changed",
  ],
  [
    "a scope is no longer offered",
    one(SCHEMES.oauth),
    one(SCHEMES.oauth.replace(", w: W", "")),
    "dangerous",
    "security-scheme-scope-removed",
  ],
  [
    "a scope is offered",
    one(SCHEMES.oauth),
    one(SCHEMES.oauth.replace("w: W", "w: W, x: X")),
    "non-breaking",
    "security-scheme-scope-added",
  ],
  ["the words of a scope", one(SCHEMES.oauth), one(SCHEMES.oauth.replace("w: W", "w: Write")), "nothing"],
  [
    "another flow",
    one(SCHEMES.oauth),
    one(SCHEMES.oauth.replace("clientCredentials", "password")),
    "breaking",
    "security-scheme-flow-added security-scheme-flow-removed",
  ],
  [
    "schemes behind a reference",
    one(SCHEMES.key),
    one('{$ref: "#/components/x-schemes/key"}').replace(
      "components: {",
      `components: {x-schemes: {key: ${SCHEMES.key}}, `,
    ),
    "nothing",
  ],
]);

const two = (first: string, second: string, need: string) =>
  `${schemes({ [first]: SCHEMES.oauth, [second]: SCHEMES.oauth.replace("/t", "/u") })}\npaths: {/a: {get: {security: [{${need}: [r]}], ${done}}}}`;

const alike = (first: string, second: string) =>
  `${schemes({ [first]: SCHEMES.oauth, [second]: SCHEMES.oauth.replace("r: R, ", "") })}\npaths: {/a: {get: {security: [{${first}: [r]}, {${second}: [w]}], ${done}}}}`;

judgePairs("several servers of tokens", "document", [
  ["one server for two schemes, both renamed", alike("a", "b"), alike("d", "c"), "nothing"],
  [
    "the other one",
    two("a", "b", "a"),
    two("a", "b", "b"),
    "breaking",
    "security-alternative-added security-alternative-removed",
  ],
  ["one is renamed", two("a", "b", "a"), two("c", "b", "c"), "nothing"],
  ["both are renamed", two("a", "b", "b"), two("c", "d", "d"), "nothing"],
  ["one comes in addition", one(SCHEMES.oauth, "a", "r"), two("a", "b", "a"), "nothing"],
]);
