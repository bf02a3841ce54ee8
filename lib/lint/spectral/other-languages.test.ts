import { describe, expect, it } from "vitest";
import { lintWith } from "@/lib/lint/spectral/lint-with";
import { ruleset } from "@/lib/lint/spectral/testing/rulesets";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const THREE = `asyncapi: 3.0.0
info: { title: Chat, version: "1" }
channels: { room: { address: rooms } }
operations: { talk: { action: send, channel: { $ref: "#/channels/room" } } }
`;
const TWO = `asyncapi: 2.6.0
info: { title: Chat, version: "1" }
channels: { rooms: { publish: {} } }
`;
const SCHEMA = `$schema: "http://json-schema.org/draft-07/schema#"
type: object
`;
const then = { function: "falsy" };

/** Where the rule of a ruleset fires in a definition. */
function fires(text: string, rule: object, aliases: object = {}): string[] {
  const parsed = parseSpec(textSource({ "a.yaml": text }));
  return lintWith(parsed, ruleset({ extends: [], aliases, rules: { one: rule } })).findings.map(
    ({ pointer }) => pointer,
  );
}

describe("rules of Spectral", () => {
  it.each([
    ["aas3", ["/channels/room"], [], []],
    ["asyncapi3", ["/channels/room"], [], []],
    ["aas3_0", ["/channels/room"], [], []],
    ["aas3_1", [], [], []],
    ["aas2", [], ["/channels/rooms"], []],
    ["asyncapi2", [], ["/channels/rooms"], []],
    ["aas2_6", [], ["/channels/rooms"], []],
    ["aas2_5", [], [], []],
    ["oas3", [], [], []],
  ])("for %s look at their own documents only", (format, three, two, schema) => {
    const rule = { given: "$.channels[*]", formats: [format], then };
    expect([fires(THREE, rule), fires(TWO, rule), fires(SCHEMA, rule)]).toEqual([three, two, schema]);
  });

  it("for no format look at AsyncAPI and JSON Schema, too", () => {
    expect(fires(THREE, { given: "$.info.title", then })).toEqual(["/info/title"]);
    expect(fires(SCHEMA, { given: "$.type", then })).toEqual(["/type"]);
    expect(fires(SCHEMA, { given: "$.type", formats: ["json-schema-draft7"], then })).toEqual(["/type"]);
    expect(fires(SCHEMA, { given: "$.type", formats: ["json-schema-2020-12"], then })).toEqual([]);
  });

  it("take the paths of an alias by format", () => {
    const targets = [
      { formats: ["aas2"], given: ["$.channels[*].publish"] },
      { formats: ["aas3"], given: ["$.operations[*]"] },
    ];
    const rule = { given: "#Operation", then };
    expect(fires(THREE, rule, { Operation: { targets } })).toEqual(["/operations/talk"]);
    expect(fires(TWO, rule, { Operation: { targets } })).toEqual(["/channels/rooms/publish"]);
  });
});

describe("spectral:asyncapi", () => {
  const found = (text: string): string[] => {
    const parsed = parseSpec(textSource({ "a.yaml": text }));
    const { findings, silent } = lintWith(parsed, ruleset({ extends: [["spectral:asyncapi", "all"]] }));
    expect(silent.filter(({ because }) => !because.startsWith("it is for"))).toEqual([]);
    return findings.map(({ rule, pointer }) => `${rule} ${pointer}`);
  };
  const both = [
    "asyncapi-info-contact /info",
    "asyncapi-info-description /info",
    "asyncapi-info-license /info",
    "asyncapi-servers ",
    "asyncapi-tags",
  ];

  it("finds in 2.x what Spectral finds", () => {
    const wanted = [
      ...both,
      "asyncapi-latest-version /asyncapi",
      "asyncapi-channel-no-trailing-slash /channels/rooms~1",
      "asyncapi-operation-description /channels/rooms~1/publish",
      "asyncapi-operation-operationId /channels/rooms~1/publish",
    ];
    const all = found(TWO.replace("rooms:", "rooms/:"));
    for (const one of wanted) expect(all).toContainEqual(expect.stringContaining(one));
    expect(all).toHaveLength(wanted.length);
  });

  it("finds in 3.x what Spectral finds", () => {
    const wanted = [
      ...both,
      "asyncapi-3-channel-no-trailing-slash /channels/room/address",
      "asyncapi-operation-description /operations/talk",
    ];
    const all = found(THREE.replace("address: rooms", "address: rooms/"));
    for (const one of wanted) expect(all).toContainEqual(expect.stringContaining(one));
    expect(all).toHaveLength(wanted.length);
  });

  it("says nothing of other languages", () => {
    expect(found(SCHEMA)).toEqual([]);
  });
});
