import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { processorMs } from "@/lib/core/testing/processor-ms";
import type { AsyncApiContract } from "@/lib/specs/asyncapi/contract";
import { nativeContract } from "@/lib/specs/native-contract";
import { parseSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { textSource } from "@/lib/specs/text-source";

const read = (text: string, more: Record<string, string> = {}): ParsedSource =>
  parseSpec(textSource({ "events.yaml": text, ...more }));

function contractOf({ native }: ParsedSource): AsyncApiContract {
  const contract = nativeContract(native, "asyncapi");
  if (!contract) throw new Error("This is not AsyncAPI");
  return contract;
}

const info = 'info: { title: Chat, version: "1" }';

describe("operations of all versions", () => {
  it.each([
    [
      "1.x topics",
      `asyncapi: 1.2.0\n${info}\nbaseTopic: chat\ntopics: { said: { publish: {}, subscribe: {} } }`,
      ["receive chat.said", "send chat.said"],
    ],
    [
      "1.x events",
      `asyncapi: 1.2.0\n${info}\nevents: { receive: [{ payload: {} }], send: [{ payload: {} }] }`,
      ["receive /", "send /"],
    ],
    ["1.x streams", `asyncapi: 1.2.0\n${info}\nstream: { read: [{ payload: {} }] }`, ["send /"]],
    [
      "2.x",
      `asyncapi: 2.0.0\n${info}\nchannels: { said: { publish: {}, subscribe: {} } }`,
      ["receive said", "send said"],
    ],
    [
      "3.x",
      `asyncapi: 3.0.0\n${info}\nchannels: { a: { address: said } }\noperations: { o: { action: send, channel: { $ref: "#/channels/a" } } }`,
      ["send said"],
    ],
    [
      "3.x, run-time address",
      `asyncapi: 3.0.0\n${info}\nchannels: { a: { address: null } }\noperations: { o: { action: receive, channel: { $ref: "#/channels/a" } } }`,
      ["receive #a"],
    ],
    [
      "3.x, several on one address",
      `asyncapi: 3.0.0\n${info}\nchannels: { a: { address: x } }\noperations: { o: { action: send, channel: { $ref: "#/channels/a" } }, p: { action: send, channel: { $ref: "#/channels/a" } } }`,
      ["send x (o)", "send x (p)"],
    ],
  ])("%s", (_, text, keys) => {
    expect([...read(text).model.operations.keys()]).toEqual(keys);
  });

  it("erases names of parameters for matching", () => {
    const { model } = read(`asyncapi: 2.0.0\n${info}\nchannels: { "a/{b}": { publish: {} } }`);
    expect([...model.operations.values()].map(({ matchKey, kind }) => [matchKey, kind])).toEqual([
      ["receive a/{}", "receive"],
    ]);
  });
});

describe("traits", () => {
  const trait = "traits: [{ contentType: text/a, headers: { properties: { x: { type: string } } }, summary: Trait }]";
  it("stand behind what a message of 3.x says itself", () => {
    const contract = contractOf(
      read(`asyncapi: 3.0.0\n${info}\ncomponents: { messages: { m: { contentType: text/b, ${trait} } } }`),
    );
    expect(contract.messages.get("m")).toMatchObject({ contentType: "text/b", summary: "Trait" });
  });
  it("stand before what a message of 2.x says itself", () => {
    const contract = contractOf(
      read(
        `asyncapi: 2.6.0\n${info}\nchannels: {}\ncomponents: { messages: { m: { contentType: text/b, ${trait} } } }`,
      ),
    );
    expect(contract.messages.get("m")).toMatchObject({ contentType: "text/a", summary: "Trait" });
  });
  it("add their headers", () => {
    const contract = contractOf(
      read(
        `asyncapi: 3.0.0\n${info}\ncomponents: { messages: { m: { headers: { properties: { y: {} } }, ${trait} } } }`,
      ),
    );
    const parts = contract.messages.get("m")?.headers?.allOf ?? [];
    expect(parts.flatMap(({ properties }) => [...(properties?.keys() ?? [])])).toEqual(["y", "x"]);
  });
});

describe("schemas", () => {
  const schema = (text: string) =>
    read(`asyncapi: 3.0.0\n${info}\ncomponents: { schemas: { A: ${text}, B: { type: string } } }`).model.schemas.get(
      "A",
    );
  it("are of draft 7", () => {
    expect(schema("{ exclusiveMinimum: 3, const: 4 }")).toMatchObject({ exclusiveMinimum: 3, enum: [4] });
    expect(schema("{ items: [{ type: string }], additionalItems: false }")).toMatchObject({
      prefixItems: [{ types: ["string"] }],
      items: { always: false },
    });
    expect(schema("{ type: string, nullable: true, readOnly: true }")).not.toHaveProperty("readOnly");
    expect(schema("{ type: string, nullable: true }")?.types).toEqual(["string"]);
    expect(schema("{ dependencies: { a: [b] } }")?.dependentRequired?.get("a")).toEqual(["b"]);
    expect(schema('{ $ref: "#/components/schemas/B", minLength: 4 }')).toEqual(expect.objectContaining({ name: "B" }));
  });
  it("may be of OpenAPI 3.0, or of a language that is not read", () => {
    expect(
      schema("{ schemaFormat: application/vnd.oai.openapi;version=3.0.0, schema: { type: string, nullable: true } }")
        ?.types,
    ).toEqual(["null", "string"]);
    expect(schema("{ schemaFormat: application/vnd.apache.avro, schema: { type: record } }")).toBeUndefined();
  });
});

it("takes the security of servers and operations together", () => {
  const { model } = read(`asyncapi: 3.0.0
${info}
servers: { a: { host: a, protocol: mqtt, security: [{ $ref: "#/components/securitySchemes/user" }, { type: X509 }] } }
channels: { c: { address: c } }
operations: { o: { action: send, channel: { $ref: "#/channels/c" }, security: [{ $ref: "#/components/securitySchemes/key" }] } }
components: { securitySchemes: { user: { type: userPassword }, key: { type: apiKey, in: user } } }`);
  const security = model.operations.get("send c")?.security ?? [];
  expect(security.map((one) => [...one.keys()])).toEqual([
    ["user", "key"],
    ["X509 of /servers/a/security/1", "key"],
  ]);
});

it("reads a definition of several files", () => {
  const parsed = read(
    `asyncapi: 3.0.0\n${info}\nchannels: { c: { $ref: "channels/room.yaml" } }\noperations: { o: { action: send, channel: { $ref: "#/channels/c" } } }`,
    {
      "channels/room.yaml": "address: rooms\nmessages: { said: { $ref: '../messages.yaml#/said' } }\n",
      "messages.yaml": "said: { payload: { type: string } }\n",
      "unused.yaml": "x: 1\n",
    },
  );
  expect(parsed.findings).toEqual([]);
  expect(parsed.fileNames().toSorted()).toEqual(["channels/room.yaml", "events.yaml", "messages.yaml"]);
  expect(contractOf(parsed).operations.map(({ messages }) => messages.map(({ payload }) => payload?.types))).toEqual([
    [["string"]],
  ]);
});

describe("hostile definitions", () => {
  const seconds = (work: () => void): number => {
    const start = processorMs();
    work();
    return (processorMs() - start) / 1000;
  };
  it("survives names that mean something to JavaScript", () => {
    const parsed = read(
      `asyncapi: 2.6.0\n${info}\nchannels: { __proto__: { publish: { message: { name: constructor, payload: { properties: { __proto__: { type: string } } } } } } }\ncomponents: { messages: { __proto__: {} }, schemas: { __proto__: { type: string } } }`,
    );
    expect([...parsed.model.operations.keys()]).toEqual(["receive __proto__"]);
    expect(parsed.findings).toEqual([]);
    expect(Object.prototype).not.toHaveProperty("types");
  });
  it("comes to an end with circles", () => {
    const parsed = read(
      `asyncapi: 3.0.0\n${info}\nchannels: { a: { $ref: "#/channels/a" }, b: { messages: { m: { $ref: "#/channels/b/messages/m" } } } }\ncomponents: { schemas: { A: { properties: { a: { $ref: "#/components/schemas/A" } } } } }`,
    );
    expect(new Set(parsed.findings.map(({ rule }) => rule))).toEqual(new Set(["valid-ref-circular"]));
  });
  it("is linear in channels, messages and references", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => index);
    const channels = Object.fromEntries(
      many.map((index) => [`c${index}`, { publish: { message: { $ref: "#/components/messages/m" } } }]),
    );
    const document = {
      asyncapi: "2.6.0",
      info: { title: "T", version: "1" },
      channels,
      components: { messages: { m: { payload: { type: "string" } } } },
    };
    expect(seconds(() => void read(JSON.stringify(document)).findings)).toBeLessThan(5);
  });
  it("refuses references that multiply a small document", () => {
    const messages = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`m${index}`, {}]));
    const operations = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`o${index}`, { action: "send", channel: { $ref: "#/channels/a" } }]),
    );
    const text = JSON.stringify({
      asyncapi: "3.0.0",
      info: { title: "T", version: "1" },
      channels: { a: { messages } },
      operations,
    });
    expect(() => parseSpec(textSource({ "a.json": text }), { limits: { maxNodes: 20_000 } })).toThrow(/multiply/);
  });
});

const corpus = path.join(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures", "asyncapi");
const isThere = fs.existsSync(corpus);
if (!isThere) console.warn(`No real AsyncAPI definitions at ${corpus}: their tests are skipped.`);

/** Operations, messages that they carry, and findings by rule, of every real definition. */
const REAL: Readonly<Record<string, [operations: number, messages: number, findings: string]>> = {
  "adeo-costing/2023-12-05": [2, 2, ""],
  "adeo-costing/2024-02-16": [1, 2, ""],
  "deepgram-streaming/2025-01-09": [24, 24, "valid-channel-parameter-unused 34"],
  "deepgram-streaming/2025-06-13": [31, 31, "valid-channel-parameter-unused 35"],
  "deepgram-streaming/2026-01-06": [45, 39, ""],
  "deepgram-streaming/2026-07-22": [10, 65, "valid-key 65, valid-ref-unescaped 65"],
  "gemini-market-data/asyncapi-2.1": [1, 1, "valid-required-undeclared 1"],
  "gemini-market-data/asyncapi-2.6": [1, 1, "valid-required-undeclared 1"],
  "gemini-market-data/asyncapi-3.0": [1, 1, "valid-required-undeclared 1"],
  "gitter-streaming/asyncapi-1.2": [1, 2, ""],
  "gitter-streaming/asyncapi-2.0": [1, 2, ""],
  "gitter-streaming/asyncapi-2.6": [1, 2, ""],
  "gitter-streaming/asyncapi-3.0": [1, 2, ""],
  "kraken-websocket/1.8.0": [5, 8, ""],
  "slack-events/1.0.0": [66, 66, ""],
  "slack-rtm/asyncapi-1.2": [2, 47, ""],
  "slack-rtm/asyncapi-2.0": [2, 47, ""],
  "slack-rtm/asyncapi-2.6": [2, 47, ""],
  "slack-rtm/asyncapi-3.0": [2, 47, ""],
  "streetlights-mqtt/asyncapi-2.1": [4, 3, ""],
  "streetlights-mqtt/asyncapi-2.6": [4, 3, ""],
  "streetlights-mqtt/asyncapi-3.0": [4, 3, ""],
};

it.skipIf(!isThere)("reads every real definition", () => {
  const files = fs
    .readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ya?ml|json)$/.test(name));
  const found = files.map((name) => {
    const base = path.basename(name);
    const parsed = parseSpec({ entry: base, files: [{ name: base, bytes: fs.readFileSync(path.join(corpus, name)) }] });
    const { operations } = contractOf(parsed);
    const carried = new Set(operations.flatMap(({ messages, reply }) => [...messages, ...(reply?.messages ?? [])]));
    const rules = parsed.findings.map(({ rule }) => rule);
    const counts = [...new Set(rules)].map((rule) => `${rule} ${rules.filter((one) => one === rule).length}`);
    const findings = counts.join(", ");
    return [path.dirname(name), [operations.length, carried.size, findings]];
  });
  expect(Object.fromEntries(found)).toEqual(REAL);
});
