import { describe, expect, it } from "vitest";
import { ASYNC_API_RULES } from "@/lib/specs/asyncapi/validate/rules";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const three = (rest: string): string => `asyncapi: 3.0.0\ninfo: { title: T, version: "1" }\n${rest}\n`;
const two = (rest: string): string => `asyncapi: 2.6.0\ninfo: { title: T, version: "1" }\n${rest}\n`;
const operation = (rest: string): string =>
  three(`channels:\n  a: { address: a, messages: { m: {} } }\noperations:\n  o:\n    action: send\n    ${rest}`);

/** A definition, and its findings as `rule line:column`. */
const CASES: [string, string, string[]][] = [
  ["nothing wrong", three(""), []],
  ["a field too many", three("tags: []"), ["valid-unknown-field 3:1"]],
  ["a number for a text", "asyncapi: 3.0.0\ninfo:\n  title: 7\n  version: x\n", ["valid-type 3:3"]],
  ["no title", "asyncapi: 3.0.0\ninfo: { version: x }\n", ["valid-required-field 2:1"]],
  [
    "an unknown action",
    three("channels: { a: {} }\noperations:\n  o:\n    action: shout\n    channel: { $ref: '#/channels/a' }"),
    ["valid-value 6:5"],
  ],
  ["a reference to nothing", operation("channel: { $ref: '#/channels/b' }"), ["valid-ref-dangling 8:16"]],
  [
    "a reference to a message where a channel is needed",
    operation("channel: { $ref: '#/components/messages/b' }\ncomponents: { messages: { b: {} } }"),
    ["valid-ref-kind 8:16"],
  ],
  [
    "a message that is not the channel's",
    operation(
      "channel: { $ref: '#/channels/a' }\n    messages: [{ $ref: '#/components/messages/b' }]\ncomponents: { messages: { b: {} } }",
    ),
    ["valid-message-elsewhere 9:18"],
  ],
  [
    "a message that is the channel's",
    operation("channel: { $ref: '#/channels/a' }\n    messages: [{ $ref: '#/channels/a/messages/m' }]"),
    [],
  ],
  [
    "a parameter that is not described",
    three('channels:\n  a: { address: "x/{id}" }'),
    ["valid-channel-parameter-undeclared 4:3"],
  ],
  [
    "a parameter that is not in the address",
    three("channels:\n  a: { address: x, parameters: { id: {} } }"),
    ["valid-channel-parameter-unused 4:34"],
  ],
  [
    "a variable that is not described",
    three('servers:\n  a: { host: "x:{port}", protocol: mqtt }'),
    ["valid-server-variable-undeclared 4:3"],
  ],
  ["a server that does not exist", two("channels:\n  a: { servers: [live] }"), ["valid-channel-server-undefined 4:18"]],
  [
    "a security scheme that does not exist",
    two("servers:\n  a: { url: x, protocol: mqtt, security: [{ key: [] }] }\nchannels: {}"),
    ["valid-security-undefined 4:45"],
  ],
  [
    "two operations of one id",
    two("channels:\n  a: { publish: { operationId: o } }\n  b: { publish: { operationId: o } }"),
    ["valid-duplicate-operation-id 5:19"],
  ],
  [
    "two messages of one id",
    two("channels:\n  a: { publish: { message: { messageId: m } } }\n  b: { publish: { message: { messageId: m } } }"),
    ["valid-duplicate-message-id 5:30"],
  ],
  ["a tag twice", two("channels: {}\ntags:\n  - name: a\n  - name: a"), ["valid-duplicate-tag 6:5"]],
  [
    "a payload of an unknown type",
    two("channels:\n  a:\n    publish:\n      message:\n        payload: { type: text }"),
    ["valid-value 7:20"],
  ],
  [
    "a payload in Avro is not ours to check",
    two(
      "channels:\n  a:\n    publish:\n      message:\n        schemaFormat: application/vnd.apache.avro;version=1.9.0\n        payload: { type: record }",
    ),
    [],
  ],
  [
    "a slash that is not escaped",
    two(
      "channels:\n  a: { publish: { message: { $ref: '#/components/messages/x/y' } } }\ncomponents: { messages: { x/y: {} } }",
    ),
    ["valid-key 5:27", "valid-ref-unescaped 4:30"],
  ],
  [
    "a reference to the network",
    two("channels:\n  a: { publish: { message: { $ref: 'https://a.example/m.yaml' } } }"),
    ["valid-ref-remote 4:30"],
  ],
  ["a file that is missing", two("channels:\n  a: { $ref: b.yaml }"), ["valid-ref-missing-file 4:8"]],
  [
    "a required property that is not described",
    three("components:\n  schemas:\n    A: { properties: { a: {} }, required: [b] }"),
    ["valid-required-undeclared 5:33"],
  ],
  [
    "bounds that exclude each other",
    three("components:\n  schemas:\n    A: { minLength: 3, maxLength: 2 }"),
    ["valid-bounds 5:10"],
  ],
  [
    "1.x: its schemas are checked",
    'asyncapi: 1.2.0\ninfo: { title: T, version: "1" }\ncomponents: { schemas: { A: { type: text } } }\n',
    ["valid-value 3:31"],
  ],
];

describe("validation of AsyncAPI", () => {
  it.each(CASES)("%s", (_, text, expected) => {
    const { findings } = parseSpec(textSource({ "events.yaml": text }));
    expect(findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual(expected);
    const known = new Map(ASYNC_API_RULES.map(({ id, severity }) => [id, severity]));
    for (const { rule, severity } of findings) expect(severity).toBe(known.get(rule));
  });

  it("names the operation that a finding is in", () => {
    const { findings } = parseSpec(
      textSource({ "a.yaml": operation("channel: { $ref: '#/channels/a' }\n    title: 7") }),
    );
    expect(findings.map(({ operation: key }) => key)).toEqual(["send a"]);
  });

  it.each(["4.0.0", "0.9"])("refuses version %s", (version) => {
    expect(() => parseSpec(textSource({ "a.yaml": `asyncapi: ${version}\n` }))).toThrow(/not a version/);
  });
});
