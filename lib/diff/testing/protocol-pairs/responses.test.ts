import { judgePairs } from "./judge-pairs";

const r = (...written: string[]) =>
  `responses: {${written.map((one) => (one.includes(":") ? one : `"${one}": {description: D}`)).join(", ")}}`;
const json = (status: string, schema: string, type = "application/json") =>
  `"${status}": {description: D, content: {${type}: {schema: ${schema}}}}`;
const text = "{type: object, properties: {a: {type: string}}, required: [a]}";
const number = "{type: object, properties: {a: {type: integer}}, required: [a]}";
const REPLACED = "response-type-replaced";

judgePairs("statuses", "operation", [
  ["a success more", r("200"), r("200", "202"), "dangerous", "response-success-status-added"],
  ["a success less", r("200", "202"), r("200"), "breaking", "response-success-status-removed"],
  ["another success", r("200"), r("201"), "breaking", "response-success-status-added response-success-status-removed"],
  ["an error more", r("200"), r("200", "404"), "non-breaking", "response-error-status-added"],
  ["an error less", r("200", "404"), r("200"), "non-breaking", "response-error-status-removed"],
  ["default, new", r("200"), r("200", "default"), "non-breaking", "response-error-status-added"],
  ["default, gone", r("200", "default"), r("200"), "non-breaking", "response-error-status-removed"],
  ["letter case of a range", r("2xx"), r("2XX"), "nothing"],
  ["the order", r("200", "404"), r("404", "200"), "nothing"],
  ["a status within its range", r("2XX"), r("2XX", "201"), "nothing"],
  ["a status that its range still covers", r("2XX", "201"), r("2XX"), "nothing"],
  ["a range around a success", r("200"), r("2XX"), "dangerous", "response-success-status-added"],
  ["a success out of a range", r("2XX"), r("200"), "nothing"],
  ["a range around an error", r("200", "404"), r("200", "4XX"), "nothing"],
  ["an error out of a range", r("200", "4XX"), r("200", "404", "409"), "nothing"],
  [
    "an error out of default",
    r("200", "default"),
    r("200", "404", "default"),
    "non-breaking",
    "response-error-status-added",
  ],
  [
    "an error into default",
    r("200", "404", "default"),
    r("200", "default"),
    "non-breaking",
    "response-error-status-removed",
  ],
  ["default for a named error", r("200", "404"), r("200", "default"), "nothing"],
  [
    "a success beside default is new",
    r("200", "default"),
    r("200", "201", "default"),
    "dangerous",
    "response-success-status-added",
  ],
  [
    "a success beside default is gone",
    r("200", "201", "default"),
    r("200", "default"),
    "breaking",
    "response-success-status-removed",
  ],
  ["a success for default alone", r("default"), r("200"), "nothing"],
  ["default alone for a success", r("200"), r("default"), "dangerous", "response-success-status-added"],
  [
    "a redirect is the success where there is no other",
    r("302"),
    r("303"),
    "breaking",
    "response-success-status-added response-success-status-removed",
  ],
  ["a redirect beside a success", r("200"), r("200", "304"), "non-breaking", "response-error-status-added"],
  [
    "within a range, of another type",
    r(json("2XX", text)),
    r(json("2XX", text), json("201", number)),
    "breaking",
    REPLACED,
  ],
  [
    "no longer named within a range of another type",
    r(json("2XX", text), json("201", number)),
    r(json("2XX", text)),
    "breaking",
    REPLACED,
  ],
  ["out of a range, of another type", r(json("4XX", text), "200"), r(json("404", number), "200"), "breaking", REPLACED],
  [
    "named beside default, of another type",
    r("200", json("default", text)),
    r("200", json("404", number), json("default", text)),
    "breaking",
    `response-error-status-added ${REPLACED}`,
  ],
  [
    "named beside default, of the same type",
    r("200", json("default", text)),
    r("200", json("404", text), json("default", text)),
    "non-breaking",
    "response-error-status-added",
  ],
  [
    "named beside default, without a body",
    r("200", json("default", text)),
    r("200", "304", json("default", text)),
    "non-breaking",
    "response-error-status-added",
  ],
  [
    "named beside default, of another media type",
    r("200", json("default", text)),
    r("200", json("404", number, "application/problem+json"), json("default", text)),
    "non-breaking",
    "response-error-status-added",
  ],
  [
    "into default, of another type",
    r("200", json("404", text)),
    r("200", json("default", number)),
    "breaking",
    REPLACED,
  ],
]);

const h = (name: string, more: string) => `responses: {"200": {description: D, headers: {${name}: {${more}}}}}`;
const s = "schema: {type: string}";
const o = "schema: {type: object, properties: {a: {type: string}}}";
const bare = r("200");

judgePairs("response headers", "operation", [
  ["optional, new", bare, h("X-A", s), "non-breaking", "response-header-added"],
  ["optional, gone", h("X-A", s), bare, "dangerous", "response-optional-header-removed"],
  ["required, gone", h("X-A", `required: true, ${s}`), bare, "breaking", "response-required-header-removed"],
  ["becomes optional", h("X-A", `required: true, ${s}`), h("X-A", s), "breaking", "response-header-became-optional"],
  [
    "becomes required",
    h("X-A", s),
    h("X-A", `required: true, ${s}`),
    "non-breaking",
    "response-header-became-required",
  ],
  ["another letter case", h("X-A", s), h("x-a", s), "nothing"],
  ["Content-Type is described elsewhere", h("Content-Type", s), bare, "nothing"],
  ["the words", h("X-A", s), h("X-A", `description: A, ${s}`), "nothing"],
  ["another type", h("X-A", s), h("X-A", "schema: {type: integer}"), "non-breaking", "response-type-narrowed"],
  [
    "an object is exploded",
    h("X-A", o),
    h("X-A", `explode: true, ${o}`),
    "breaking",
    "response-header-serialisation-changed",
  ],
  ["one value explodes either way", h("X-A", s), h("X-A", `explode: true, ${s}`), "nothing"],
  ["the style written down", h("X-A", s), h("X-A", `style: simple, ${s}`), "nothing"],
  [
    "a media type for a style",
    h("X-A", o),
    h("X-A", "content: {application/json: {schema: {type: object}}}"),
    "breaking",
    "response-header-serialisation-changed",
  ],
  [
    "plain text is what a schema says",
    h("X-A", s),
    h("X-A", "content: {text/plain: {schema: {type: string}}}"),
    "nothing",
  ],
  ["deprecated", h("X-A", s), h("X-A", `deprecated: true, ${s}`), "non-breaking", "response-header-deprecated"],
]);

const linked = (link: string, id = "one", name = "id") => `paths:
  "/a/{${name}}": {get: {operationId: ${id}, responses: {"204": {description: D}}}}
  /b: {post: {operationId: make, responses: {"201": {description: D, links: {${link}}}}}}`;
const byId = (id: string, more = "") => `next: {operationId: ${id}${more}}`;
const byRef = (name = "id") => `next: {operationRef: "#/paths/~1a~1{${name}}/get"}`;
const passing = (name: string) => `, parameters: {${name}: $response.body#/id}`;

judgePairs("links", "document", [
  ["new", linked(""), linked(byId("one")), "non-breaking", "response-link-added"],
  ["gone", linked(byId("one")), linked(""), "dangerous", "response-link-removed"],
  ["elsewhere", linked(byId("one")), linked(byId("make")), "dangerous", "response-link-changed"],
  ["by reference for by id", linked(byId("one")), linked(byRef()), "nothing"],
  ["by an encoded reference", linked(byRef()), linked('next: {operationRef: "#/paths/~1a~1%7Bid%7D/get"}'), "nothing"],
  [
    "the same operation, renamed",
    linked(byId("one")),
    linked(byId("two"), "two"),
    "non-breaking",
    "operation-id-changed",
  ],
  ["the same operation, its parameter renamed", linked(byRef()), linked(byRef("key"), "one", "key"), "nothing"],
  [
    "the value for a renamed parameter",
    linked(byId("one", passing("id"))),
    linked(byId("one", passing("path.key")), "one", "key"),
    "nothing",
  ],
  [
    "another value",
    linked(byId("one", passing("id"))),
    linked(byId("one", ", parameters: {id: $request.query.id}")),
    "dangerous",
    "response-link-changed",
  ],
  [
    "another body",
    linked(byId("one")),
    linked(byId("one", ", requestBody: $response.body")),
    "dangerous",
    "response-link-changed",
  ],
  [
    "another server",
    linked(byId("one")),
    linked(byId("one", ', server: {url: "https://b.example.com"}')),
    "dangerous",
    "response-link-changed",
  ],
  ["the words", linked(byId("one")), linked(byId("one", ", description: Next")), "nothing"],
]);
