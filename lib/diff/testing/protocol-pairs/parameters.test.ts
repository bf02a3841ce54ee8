import { judgePairs, type Pair } from "./judge-pairs";

const done = 'responses: {"204": {description: D}}';
const none = done;
const p = (...written: string[]) => `parameters: [${written.map((one) => `{${one}}`).join(", ")}]\n${done}`;
const text = "schema: {type: string}";
const list = "schema: {type: array, items: {type: string}}";
const object = "schema: {type: object, properties: {a: {type: string}}}";
const q = (more: string, schema = text) => p(`name: q, in: query, ${more}${more && ", "}${schema}`);
const h = (more: string, schema = text) => p(`name: X-H, in: header, ${more}${more && ", "}${schema}`);
const c = (more: string, schema = text) => p(`name: c, in: cookie, ${more}${more && ", "}${schema}`);
const serialised = "request-parameter-serialisation-changed";

const EXISTENCE: Pair[] = [
  ["optional, new", none, q(""), "non-breaking", "request-optional-parameter-added"],
  ["required, new", none, q("required: true"), "breaking", "request-required-parameter-added"],
  ["required header, new", none, h("required: true"), "breaking", "request-required-parameter-added"],
  ["required cookie, new", none, c("required: true"), "breaking", "request-required-parameter-added"],
  ["optional, gone", q(""), none, "breaking", "request-parameter-removed"],
  ["required, gone", q("required: true"), none, "breaking", "request-parameter-removed"],
  ["header, gone", h(""), none, "breaking", "request-parameter-removed"],
  ["cookie, gone", c(""), none, "breaking", "request-parameter-removed"],
  [
    "gone after its sunset",
    q('deprecated: true, x-sunset: "2025-01-01"'),
    none,
    "non-breaking",
    "request-parameter-retired",
  ],
  [
    "gone before its sunset",
    q('deprecated: true, x-sunset: "2027-01-01"'),
    none,
    "breaking",
    "request-parameter-removed",
  ],
  ["becomes required", q(""), q("required: true"), "breaking", "request-parameter-became-required"],
  ["becomes optional", q("required: true"), q(""), "non-breaking", "request-parameter-became-optional"],
  ["says that it is optional", q(""), q("required: false"), "nothing"],
  [
    "renamed",
    q(""),
    p(`name: r, in: query, ${text}`),
    "breaking",
    "request-optional-parameter-added request-parameter-removed",
  ],
  [
    "another letter case of a query name",
    q(""),
    p(`name: Q, in: query, ${text}`),
    "breaking",
    "request-optional-parameter-added request-parameter-removed",
  ],
  ["another letter case of a header", h(""), p(`name: x-h, in: header, ${text}`), "nothing"],
  [
    "another letter case of a cookie",
    c(""),
    p(`name: C, in: cookie, ${text}`),
    "breaking",
    "request-optional-parameter-added request-parameter-removed",
  ],
  ["moved from the query to a header", q(""), p(`name: q, in: header, ${text}`), "breaking", "request-parameter-moved"],
  [
    "moved from a header to the query",
    h(""),
    p(`name: X-H, in: query, ${text}`),
    "breaking",
    "request-parameter-moved",
  ],
  ["moved from a cookie to a header", c(""), p(`name: c, in: header, ${text}`), "breaking", "request-parameter-moved"],
  ["Accept is described elsewhere", none, p(`name: Accept, in: header, required: true, ${text}`), "nothing"],
  ["Content-Type is described elsewhere", p(`name: Content-Type, in: header, ${text}`), none, "nothing"],
  [
    "Authorization is described elsewhere",
    none,
    p(`name: authorization, in: header, required: true, ${text}`),
    "nothing",
  ],
  [
    "the order of parameters",
    p(`name: a, in: query, ${text}`, `name: b, in: query, ${text}`),
    p(`name: b, in: query, ${text}`, `name: a, in: query, ${text}`),
    "nothing",
  ],
  ["the words", q("description: a"), q("description: b"), "nothing"],
  ["deprecated", q(""), q("deprecated: true"), "non-breaking", "request-parameter-deprecated"],
  [
    "deprecated with a sunset",
    q(""),
    q('deprecated: true, x-sunset: "2027-01-01"'),
    "non-breaking",
    "request-parameter-deprecated-with-sunset",
  ],
  ["no longer deprecated", q("deprecated: true"), q(""), "non-breaking", "request-parameter-deprecation-withdrawn"],
];
judgePairs("parameters", "operation", EXISTENCE);

judgePairs("serialisation", "operation", [
  ["style form of one value is the default", q(""), q("style: form, explode: true"), "nothing"],
  ["explode of one value", q("explode: true"), q("explode: false"), "nothing"],
  ["a list is no longer exploded", q("", list), q("explode: false", list), "breaking", serialised],
  ["a list is now exploded", q("explode: false", list), q("", list), "breaking", serialised],
  ["a list with the defaults written down", q("", list), q("style: form, explode: true", list), "nothing"],
  ["a list by spaces", q("explode: false", list), q("style: spaceDelimited", list), "breaking", serialised],
  [
    "a list by spaces, by pipes",
    q("style: spaceDelimited", list),
    q("style: pipeDelimited, explode: false", list),
    "breaking",
    serialised,
  ],
  [
    "an exploded list is the same in each style",
    q("style: pipeDelimited, explode: true", list),
    q("", list),
    "nothing",
  ],
  ["one value by pipes is one value", q("style: pipeDelimited"), q(""), "nothing"],
  ["an object becomes deep", q("", object), q("style: deepObject, explode: true", object), "breaking", serialised],
  [
    "a deep object explodes either way",
    q("style: deepObject", object),
    q("style: deepObject, explode: true", object),
    "nothing",
  ],
  ["an object is no longer exploded", q("", object), q("explode: false", object), "breaking", serialised],
  ["a list in a header explodes either way", h("", list), h("explode: true", list), "nothing"],
  ["an object in a header", h("", object), h("explode: true", object), "breaking", serialised],
  ["a list in a cookie", c("", list), c("explode: false", list), "breaking", serialised],
  [
    "reserved characters allowed",
    q(""),
    q("allowReserved: true"),
    "non-breaking",
    "request-parameter-reserved-characters-allowed",
  ],
  [
    "reserved characters refused",
    q("allowReserved: true"),
    q(""),
    "breaking",
    "request-parameter-reserved-characters-refused",
  ],
  [
    "reserved characters of a number",
    q("allowReserved: true", "schema: {type: integer}"),
    q("", "schema: {type: integer}"),
    "nothing",
  ],
  ["reserved characters of a header mean nothing", h("allowReserved: true"), h(""), "nothing"],
  ["empty value allowed", q(""), q("allowEmptyValue: true"), "non-breaking", "request-parameter-empty-value-allowed"],
  ["empty value refused", q("allowEmptyValue: true"), q(""), "breaking", "request-parameter-empty-value-refused"],
  ["empty value of a header means nothing", h("allowEmptyValue: true"), h(""), "nothing"],
  [
    "a media type in place of a style",
    q("", object),
    q("", "content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}"),
    "breaking",
    "request-parameter-shape-changed",
  ],
  [
    "a style in place of a media type",
    q("", "content: {application/json: {schema: {type: object}}}"),
    q("", "schema: {type: object}"),
    "breaking",
    "request-parameter-shape-changed",
  ],
  ["plain text is what a schema says", q("", "content: {text/plain: {schema: {type: string}}}"), q(""), "nothing"],
  [
    "another media type",
    q("", "content: {application/json: {}}"),
    q("", "content: {application/xml: {}}"),
    "breaking",
    "request-media-type-added request-media-type-removed",
  ],
  [
    "the schema within a media type",
    q("", "content: {application/json: {schema: {type: object}}}"),
    q("", "content: {application/json: {schema: {type: object, required: [a]}}}"),
    "breaking",
    "request-required-property-added",
  ],
]);

const path = (segment: string, more: string, schema = text) =>
  `paths:\n  /a/${segment}:\n    get:\n      parameters: [{name: id, in: path, required: true${more && ", "}${more}, ${schema}}]\n      ${done}`;
const shared = (above: string, below: string) =>
  `paths:\n  /a:\n    parameters: [${above}]\n    get:\n      parameters: [${below}]\n      ${done}`;
const one = `{name: q, in: query, ${text}}`;

judgePairs("parameters of paths", "document", [
  ["a list as a matrix", path("{id}", "", list), path("{id}", "style: matrix", list), "breaking", serialised],
  ["one value as a label", path("{id}", ""), path("{id}", "style: label"), "breaking", serialised],
  [
    "an exploded matrix",
    path("{id}", "style: matrix", list),
    path("{id}", "style: matrix, explode: true", list),
    "breaking",
    serialised,
  ],
  ["a simple list explodes either way", path("{id}", "", list), path("{id}", "explode: true", list), "nothing"],
  ["a simple object does not", path("{id}", "", object), path("{id}", "explode: true", object), "breaking", serialised],
  [
    "one value of a matrix explodes either way",
    path("{id}", "style: matrix"),
    path("{id}", "style: matrix, explode: true"),
    "nothing",
  ],
  ["declared for the path", shared("", one), shared(one, ""), "nothing"],
  ["declared for both", shared(one, one), shared("", one), "nothing"],
  [
    "the operation's own counts",
    shared(one, ""),
    shared(`{name: q, in: query, required: true, ${text}}`, one),
    "nothing",
  ],
  ["no longer declared for the path", shared(one, ""), shared("", ""), "breaking", "request-parameter-removed"],
  [
    "behind a reference",
    shared(one, ""),
    `components: {parameters: {Q: ${one}}}\n${shared('{$ref: "#/components/parameters/Q"}', "")}`,
    "nothing",
  ],
]);

const qs = (name: string, type: string, schema: string) =>
  `openapi: 3.2.0\npaths:\n  /a:\n    get:\n      parameters: [{name: ${name}, in: querystring, content: {${type}: {schema: ${schema}}}}]\n      ${done}`;
const cookie = (style: string, schema = text) =>
  `openapi: 3.2.0\npaths:\n  /a:\n    get:\n      parameters: [{name: c, in: cookie, ${style}${schema}}]\n      ${done}`;

judgePairs("parameters of 3.2", "document", [
  [
    "the name of a query string is for tools",
    qs("a", "application/json", "{type: object}"),
    qs("b", "application/json", "{type: object}"),
    "nothing",
  ],
  [
    "a query string of another media type",
    qs("a", "application/json", "{}"),
    qs("a", "application/x-www-form-urlencoded", "{}"),
    "breaking",
    "request-media-type-added request-media-type-removed",
  ],
  [
    "a query string that demands more",
    qs("a", "application/json", "{type: object}"),
    qs("a", "application/json", "{type: object, required: [x]}"),
    "breaking",
    "request-required-property-added",
  ],
  ["style cookie of one value", cookie(""), cookie("style: cookie, "), "nothing"],
]);

const key = (more: string) =>
  `components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}}}\npaths: {/a: {get: {${more}, ${done}}}}`;
const asParameter = key(`parameters: [{name: x-key, in: header, required: true, ${text}}]`);
const asScheme = key("security: [{k: []}]");

judgePairs("a key", "document", [
  ["from a parameter to a scheme", asParameter, asScheme, "nothing"],
  ["from a scheme to a parameter", asScheme, asParameter, "nothing"],
  [
    "from an optional parameter to a scheme",
    asParameter.replace("required: true, ", ""),
    asScheme,
    "breaking",
    "security-anonymous-refused",
  ],
  [
    "from a scheme that is one of two to a parameter",
    key("security: [{k: []}, {}]"),
    asParameter,
    "breaking",
    "request-required-parameter-added security-anonymous-refused",
  ],
]);
