import { judgePairs } from "./judge-pairs";

const paths = (...written: string[]) =>
  `paths:\n${written.map((path) => `  "${path}": {get: {responses: {"204": {description: D}}}}`).join("\n")}`;
const item = (path: string, methods: string) => `paths:\n  "${path}": {${methods}}`;
const done = '{responses: {"204": {description: D}}}';
const served = (url: string, path: string) => `servers: [{url: "${url}"}]\n${paths(path)}`;
const old = (base: string, path: string) =>
  `swagger: "2.0"\nhost: a.example.com\nschemes: [https]\nbasePath: ${base}\n${paths(path)}`;
const declared = (path: string, name: string, type = "string") =>
  `paths:\n  "${path}":\n    get:\n      parameters: [{name: ${name}, in: path, required: true, schema: {type: ${type}}}]\n      responses: {"204": {description: D}}`;

judgePairs("paths", "document", [
  ["the same", paths("/a"), paths("/a"), "nothing"],
  ["one more", paths("/a"), paths("/a", "/b"), "non-breaking", "operation-added"],
  ["one less", paths("/a", "/b"), paths("/a"), "breaking", "operation-removed"],
  ["in another order", paths("/a", "/b"), paths("/b", "/a"), "nothing"],
  ["a renamed parameter", paths("/a/{x}"), paths("/a/{y}"), "nothing"],
  [
    "a renamed parameter that is declared",
    declared("/a/{x}", "x"),
    declared("/a/{y}", "y"),
    "non-breaking",
    "request-path-parameter-renamed",
  ],
  [
    "a renamed parameter of another type",
    declared("/a/{x}", "x"),
    declared("/a/{y}", "y", "integer"),
    "breaking",
    "request-path-parameter-renamed request-type-narrowed",
  ],
  ["several parameters in a segment, renamed", paths("/a/{x}.{y}"), paths("/a/{name}.{ext}"), "nothing"],
  [
    "several parameters in a segment, written otherwise",
    paths("/a/{x}.{y}"),
    paths("/a/{x}-{y}"),
    "breaking",
    "operation-added operation-removed",
  ],
  ["a trailing slash", paths("/a/"), paths("/a"), "breaking", "operation-added operation-removed"],
  ["another letter case", paths("/A"), paths("/a"), "breaking", "operation-added operation-removed"],
  ["a fixed word for a parameter", paths("/a/{x}"), paths("/a/me"), "breaking", "operation-added operation-removed"],
  ["a fixed word beside a parameter", paths("/a/{x}"), paths("/a/{x}", "/a/me"), "non-breaking", "operation-added"],
  ["an extension is no path", `${paths("/a")}\n  x-note: 1`, paths("/a"), "nothing"],
  [
    "another method",
    item("/a", `get: ${done}`),
    item("/a", `put: ${done}`),
    "breaking",
    "operation-added operation-removed",
  ],
  [
    "a method less",
    item("/a", `get: ${done}, put: ${done}`),
    item("/a", `get: ${done}`),
    "breaking",
    "operation-removed",
  ],
  ["HEAD is gone", item("/a", `head: ${done}`), item("/a", "{}".slice(1, 1)), "breaking", "operation-removed"],
  [
    "OPTIONS is new",
    item("/a", `get: ${done}`),
    item("/a", `get: ${done}, options: ${done}`),
    "non-breaking",
    "operation-added",
  ],
  [
    "TRACE is gone",
    item("/a", `get: ${done}, trace: ${done}`),
    item("/a", `get: ${done}`),
    "breaking",
    "operation-removed",
  ],
  [
    "3.2 QUERY is gone",
    `openapi: 3.2.0\n${item("/a", `get: ${done}, query: ${done}`)}`,
    `openapi: 3.2.0\n${item("/a", `get: ${done}`)}`,
    "breaking",
    "operation-removed",
  ],
  [
    "3.2 additional operation is gone",
    `openapi: 3.2.0\n${item("/a", `additionalOperations: {COPY: ${done}}`)}`,
    `openapi: 3.2.0\n${item("/a", `get: ${done}`)}`,
    "breaking",
    "operation-added operation-removed",
  ],
  [
    "3.2 additional operation is new",
    `openapi: 3.2.0\n${item("/a", `get: ${done}`)}`,
    `openapi: 3.2.0\n${item("/a", `get: ${done}, additionalOperations: {COPY: ${done}}`)}`,
    "non-breaking",
    "operation-added",
  ],
  [
    "a base path into the paths",
    served("https://a.example.com/v1", "/b"),
    served("https://a.example.com", "/v1/b"),
    "non-breaking",
    "server-added server-removed",
  ],
  [
    "a base path out of the paths",
    served("https://a.example.com/", "/v1/b"),
    served("https://a.example.com/v1/", "/b"),
    "non-breaking",
    "server-added server-removed",
  ],
  ["2.0 basePath into the paths", old("/v1", "/b"), old("/", "/v1/b"), "non-breaking", "server-added server-removed"],
  ["2.0 basePath into the server of 3.1", old("/v1", "/b"), served("https://a.example.com/v1", "/b"), "nothing"],
  [
    "2.0 basePath into the paths of 3.1",
    old("/v1", "/b"),
    served("https://a.example.com", "/v1/b"),
    "non-breaking",
    "server-added server-removed",
  ],
  [
    "a variable of the server into the paths",
    `servers: [{url: "https://a.example.com/{v}", variables: {v: {default: v1}}}]\n${paths("/b")}`,
    served("https://a.example.com", "/v1/b"),
    "non-breaking",
    "server-added server-removed",
  ],
  [
    "a base path with a parameter into the paths",
    served("https://a.example.com/{tenant}", "/b/{id}"),
    served("https://a.example.com", "/{tenant}/b/{id}"),
    "non-breaking",
    "server-added server-removed",
  ],
  [
    "a server of the path",
    `${served("https://a.example.com/v1", "/b")}`,
    `servers: [{url: "https://a.example.com"}]\npaths: {/b: {servers: [{url: "https://a.example.com/v1"}], get: ${done}}}`,
    "non-breaking",
    "server-added server-removed",
  ],
  ["servers that a document says twice", served("/", "/b"), paths("/b"), "nothing"],
]);

const sunset = (more: string) => item("/a", `get: {${more} responses: {"204": {description: D}}}`);
const none = paths("/z").replace(/\n[^]*/, " {}");

judgePairs("notice", "document", [
  ["removed without notice", sunset(""), none, "breaking", "operation-removed"],
  ["removed, only deprecated", sunset("deprecated: true,"), none, "breaking", "operation-removed"],
  [
    "removed before its sunset",
    sunset('deprecated: true, x-sunset: "2026-06-01",'),
    none,
    "breaking",
    "operation-removed-before-sunset",
  ],
  [
    "removed after its sunset",
    sunset('deprecated: true, x-sunset: "2025-06-01",'),
    none,
    "non-breaking",
    "operation-removed-after-sunset",
  ],
  [
    "removed on the day of its sunset",
    sunset('deprecated: true, x-sunset: "2026-01-01",'),
    none,
    "non-breaking",
    "operation-removed-after-sunset",
  ],
  [
    "removed after an instant",
    sunset('deprecated: true, x-sunset: "2025-06-01T00:00:00Z",'),
    none,
    "non-breaking",
    "operation-removed-after-sunset",
  ],
  [
    "removed, with a sunset that cannot be read",
    sunset('deprecated: true, x-sunset: "soon",'),
    none,
    "breaking",
    "operation-removed",
  ],
  ["deprecated", sunset(""), sunset("deprecated: true,"), "non-breaking", "operation-deprecated"],
  [
    "deprecated with a sunset",
    sunset(""),
    sunset('deprecated: true, x-sunset: "2026-06-01",'),
    "non-breaking",
    "operation-deprecated-with-sunset",
  ],
  ["no longer deprecated", sunset("deprecated: true,"), sunset(""), "non-breaking", "operation-deprecation-withdrawn"],
  [
    "a sunset is announced",
    sunset("deprecated: true,"),
    sunset('deprecated: true, x-sunset: "2026-06-01",'),
    "non-breaking",
    "operation-sunset-added",
  ],
  [
    "a sunset comes earlier",
    sunset('x-sunset: "2026-06-01",'),
    sunset('x-sunset: "2026-05-01",'),
    "dangerous",
    "operation-sunset-brought-forward",
  ],
  [
    "a sunset comes later",
    sunset('x-sunset: "2026-06-01",'),
    sunset('x-sunset: "2026-07-01",'),
    "non-breaking",
    "operation-sunset-postponed",
  ],
  ["a sunset is taken back", sunset('x-sunset: "2026-06-01",'), sunset(""), "non-breaking", "operation-sunset-removed"],
  [
    "more stable",
    sunset("x-stability-level: beta,"),
    sunset("x-stability-level: stable,"),
    "non-breaking",
    "operation-stability-raised",
  ],
  ["stable is what nothing means", sunset("x-stability-level: stable,"), sunset(""), "nothing"],
  ["less stable", sunset(""), sunset("x-stability-level: beta,"), "dangerous", "operation-stability-lowered"],
]);
