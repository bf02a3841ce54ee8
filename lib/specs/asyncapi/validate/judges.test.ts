import fs from "node:fs";
import path from "node:path";
import specs from "@asyncapi/specs";
import { Ajv, type ValidateFunction } from "ajv";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";

// The official JSON Schemas, applied by somebody else's validator, judge our grammar.
const known = new Map(Object.entries(specs.schemasWithoutId));
const judges = new Map<string, ValidateFunction>();

function judgeOf(version: string): ValidateFunction {
  const judge =
    judges.get(version) ??
    new Ajv({ strict: false, validateFormats: false, logger: false }).compile(known.get(version) ?? {});
  judges.set(version, judge);
  return judge;
}

/** Rules that say what the official JSON Schemas cannot. */
const BEYOND =
  /^parse-|^valid-(?:ref-|duplicate-|security-|bounds|pattern|key|required-undeclared|channel-|server-variable|message-elsewhere)/;

function ours(data: JsonValue): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  const { findings } = parseSpec({ entry: "a.json", files: [{ name: "a.json", bytes }] }, { format: "asyncapi" });
  return findings.filter(({ rule }) => !BEYOND.test(rule)).map(({ rule, pointer }) => `${rule} ${pointer}`);
}

const info = { title: "T", version: "1" };
const two = (more: object) => ({ asyncapi: "2.6.0", info, channels: {}, ...more });
const three = (more: object) => ({ asyncapi: "3.0.0", info, ...more });
const operation = (more: object) =>
  three({
    channels: { a: { address: "a" } },
    operations: { o: { action: "send", channel: { $ref: "#/channels/a" }, ...more } },
  });
const channel2 = (more: object) => two({ channels: { a: more } });

const DOCUMENTS: [string, JsonValue][] = [
  ["3.0, as little as there can be", three({})],
  ["3.0 without a title", { asyncapi: "3.0.0", info: { version: "1" } }],
  ["3.0, a field too many", three({ tags: [] })],
  ["3.0, a server without a host", three({ servers: { a: { protocol: "mqtt" } } })],
  ["3.0, a server", three({ servers: { a: { host: "a", protocol: "mqtt", tags: [{ name: "t" }] } } })],
  ["3.0, an address known at run time", three({ channels: { a: { address: null } } })],
  ["3.0, an operation", operation({})],
  ["3.0, an operation that shouts", operation({ action: "shout" })],
  ["3.0, an operation without an action", three({ operations: { o: { channel: { $ref: "#/channels/a" } } } })],
  ["3.0, a reply", operation({ reply: { address: { location: "$message.header#/a" } } })],
  ["3.0, a reply address without a location", operation({ reply: { address: {} } })],
  ["3.0, a message with an unknown field", three({ components: { messages: { a: { body: {} } } } })],
  ["3.0, a parameter with a schema", three({ components: { parameters: { a: { schema: {} } } } })],
  ["3.0, a parameter", three({ components: { parameters: { a: { enum: ["x"], default: "x" } } } })],
  ["3.0, a key without a place", three({ components: { securitySchemes: { a: { type: "httpApiKey", name: "k" } } } })],
  ["3.0, a key in the user name", three({ components: { securitySchemes: { a: { type: "apiKey", in: "user" } } } })],
  ["3.0, a scheme of an unknown type", three({ components: { securitySchemes: { a: { type: "magic" } } } })],
  [
    "3.0, flows without scopes",
    three({
      components: { securitySchemes: { a: { type: "oauth2", flows: { password: { tokenUrl: "https://a" } } } } },
    }),
  ],
  ["3.0, a schema of a wrong type", three({ components: { schemas: { a: { type: "text" } } } })],
  ["3.0, a negative length", three({ components: { schemas: { a: { minLength: -1 } } } })],
  ["2.6, as little as there can be", two({})],
  ["2.6 without channels", { asyncapi: "2.6.0", info }],
  ["2.6, a server without a protocol", two({ servers: { a: { url: "a" } } })],
  ["2.6, an operation", channel2({ publish: { message: { payload: { type: "string" } } } })],
  ["2.6, several messages", channel2({ subscribe: { message: { oneOf: [{ payload: {} }, { name: "b" }] } } })],
  ["2.6, an unknown action", channel2({ receive: {} })],
  ["2.6, an operation with an unknown field", channel2({ publish: { action: "send" } })],
  ["2.6, a server's security", two({ servers: { a: { url: "a", protocol: "b", security: [{ k: [] }] } } })],
  ["2.6, tags", two({ tags: [{ name: "a" }, { description: "b" }] })],
  ["2.6, a number for a description", two({ info: { ...info, description: 7 } })],
];

describe("our grammar and the official JSON Schemas agree on", () => {
  it.each(DOCUMENTS)("%s", (_, data) => {
    const version = typeof data === "object" && data && !Array.isArray(data) ? String(data["asyncapi"]) : "";
    const judge = judgeOf(version);
    expect({ rules: ours(data), isFine: judge(data) }).toEqual({
      rules: judge(data) ? [] : [expect.any(String)],
      isFine: judge(data),
    });
  });
});

const corpus = path.join(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures", "asyncapi");
const isThere = fs.existsSync(corpus);
if (!isThere) console.warn(`No real AsyncAPI definitions at ${corpus}: the official schemas judge small ones only.`);

/** Real definitions that the official schemas refuse although nothing is wrong: a reference is both things in a `oneOf` of theirs. */
const QUIRKS: ReadonlySet<string> = new Set([
  "adeo-costing/2023-12-05/adeo-kafka-request-reply-asyncapi.yml",
  "streetlights-mqtt/asyncapi-2.1/streetlights-mqtt.yml",
]);

describe.skipIf(!isThere)("our grammar and the official JSON Schemas agree on the real definition", () => {
  const files = isThere ? fs.readdirSync(corpus, { recursive: true, encoding: "utf8" }) : [];
  it.each(files.filter((name) => /\.(?:ya?ml|json)$/.test(name)).toSorted())("%s", (name) => {
    const data: JsonValue = JSON.parse(JSON.stringify(load(fs.readFileSync(path.join(corpus, name), "utf8"))));
    const version = typeof data === "object" && data && !Array.isArray(data) ? String(data["asyncapi"]) : "";
    if (!known.has(version)) return expect(version).toBe("1.2.0");
    expect({ isFine: judgeOf(version)(data), rules: ours(data) }).toEqual({ isFine: !QUIRKS.has(name), rules: [] });
  });
});
