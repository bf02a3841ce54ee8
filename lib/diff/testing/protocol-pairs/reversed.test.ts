import { judgePairs } from "./judge-pairs";

const done = 'responses: {"204": {description: D}}';
const json = (schema: string, more = "") => `requestBody: {${more}content: {application/json: {schema: ${schema}}}}`;
const hooks = (...written: string[]) => `callbacks: {${written.join(", ")}}\n${done}`;
const call = (name: string, expression: string, more = "", method = "post") =>
  `${name}: {"${expression}": {${method}: {${more}${more && ", "}${done}}}}`;
const URL = "{$request.body#/url}";
const closed = "{type: object, properties: {a: {type: string}}}";
const required = "{type: object, required: [a], properties: {a: {type: string}}}";

judgePairs("callbacks", "operation", [
  ["new", done, hooks(call("done", URL)), "non-breaking", "callback-added"],
  ["gone", hooks(call("done", URL)), done, "breaking", "callback-removed"],
  ["renamed", hooks(call("done", URL)), hooks(call("finished", URL)), "nothing"],
  [
    "another address",
    hooks(call("done", URL)),
    hooks(call("done", "{$request.query.url}")),
    "breaking",
    "callback-added callback-removed",
  ],
  [
    "another method",
    hooks(call("done", URL)),
    hooks(call("done", URL, "", "put")),
    "breaking",
    "callback-added callback-removed",
  ],
  [
    "sends a property less surely",
    hooks(call("done", URL, json(required))),
    hooks(call("done", URL, json(closed))),
    "breaking",
    "response-property-became-optional",
  ],
  [
    "sends a property for sure",
    hooks(call("done", URL, json(closed))),
    hooks(call("done", URL, json(required))),
    "non-breaking",
    "response-property-became-required",
  ],
  [
    "takes another answer",
    hooks(call("done", URL)),
    hooks(call("done", URL).replace("204", "202")),
    "breaking",
    "webhook-status-added webhook-status-removed",
  ],
  [
    "of a callback, the words",
    hooks(call("done", URL)),
    hooks(call("done", URL, "summary: S")),
    "non-breaking",
    "operation-summary-changed",
  ],
]);

const hook = (more: string) => `${more}${more && "\n"}${done}`;
const p = (more: string) => hook(`parameters: [{name: q, in: query, ${more}schema: {type: string}}]`);
const body = (schema: string, more = "required: true, ") => hook(json(schema, more));
const header = (more: string) =>
  `responses: {"204": {description: D, headers: {X-A: {${more}schema: {type: string}}}}}`;

judgePairs("webhooks", "webhook", [
  ["the same", hook(""), hook(""), "nothing"],
  ["a body", hook(""), body(closed), "non-breaking", "webhook-body-added"],
  ["no body", body(closed), hook(""), "breaking", "webhook-body-removed"],
  ["the body may be missing", body(closed), body(closed, ""), "breaking", "webhook-body-became-optional"],
  ["the body is always there", body(closed, ""), body(closed), "non-breaking", "webhook-body-became-required"],
  ["a property less surely", body(required), body(closed), "breaking", "response-property-became-optional"],
  ["a property for sure", body(closed), body(required), "non-breaking", "response-property-became-required"],
  ["a parameter", hook(""), p(""), "non-breaking", "webhook-parameter-added"],
  ["an optional parameter less", p(""), hook(""), "dangerous", "webhook-optional-parameter-removed"],
  ["a required parameter less", p("required: true, "), hook(""), "breaking", "webhook-required-parameter-removed"],
  ["a parameter may be missing", p("required: true, "), p(""), "breaking", "webhook-parameter-became-optional"],
  ["a parameter is always there", p(""), p("required: true, "), "non-breaking", "webhook-parameter-became-required"],
  ["a header of the answer is demanded", done, header("required: true, "), "breaking", "webhook-required-header-added"],
  ["a header of the answer is allowed", done, header(""), "non-breaking", "webhook-optional-header-added"],
  [
    "a header of the answer becomes required",
    header(""),
    header("required: true, "),
    "breaking",
    "webhook-header-became-required",
  ],
  ["a header of the answer is sent in vain", header(""), done, "dangerous", "webhook-header-removed"],
  [
    "another media type is sent",
    hook("requestBody: {content: {application/json: {}}}"),
    hook("requestBody: {content: {application/json: {}, application/xml: {}}}"),
    "dangerous",
    "webhook-media-type-added",
  ],
  [
    "a media type is no longer sent",
    hook("requestBody: {content: {application/json: {}, application/xml: {}}}"),
    hook("requestBody: {content: {application/json: {}}}"),
    "non-breaking",
    "webhook-media-type-removed",
  ],
  [
    "an answer more is understood",
    hook(""),
    done.replace("}}", '}, "202": {description: D}}'),
    "non-breaking",
    "webhook-status-added",
  ],
]);

const named = (...written: string[]) => `webhooks: {${written.join(", ")}}`;
const one = (name: string, more = "", method = "post") => `${name}: {${method}: {${more}${done}}}`;

judgePairs("the errors that a webhook understands", "webhook", [
  ["one less", done.replace("}}", '}, "410": {description: D}}'), done, "non-breaking", "webhook-error-status-removed"],
  ["one more", done, done.replace("}}", '}, "410": {description: D}}'), "non-breaking", "webhook-status-added"],
]);

judgePairs("which webhooks there are", "document", [
  ["new", named(one("a")), named(one("a"), one("b")), "non-breaking", "webhook-added"],
  ["gone", named(one("a"), one("b")), named(one("a")), "breaking", "webhook-removed"],
  [
    "gone after its sunset",
    named(one("a"), one("b", 'deprecated: true, x-sunset: "2025-01-01", ')),
    named(one("a")),
    "non-breaking",
    "webhook-removed-after-sunset",
  ],
  [
    "gone before its sunset",
    named(one("a"), one("b", 'deprecated: true, x-sunset: "2027-01-01", ')),
    named(one("a")),
    "breaking",
    "webhook-removed-before-sunset",
  ],
  ["renamed", named(one("a")), named(one("b")), "breaking", "webhook-added webhook-removed"],
  ["another method", named(one("a")), named(one("a", "", "put")), "breaking", "webhook-added webhook-removed"],
  [
    "behind a reference",
    named(one("a")),
    `${named('a: {$ref: "#/components/pathItems/A"}')}\ncomponents: {pathItems: {A: {post: {${done}}}}}`,
    "nothing",
  ],
]);
