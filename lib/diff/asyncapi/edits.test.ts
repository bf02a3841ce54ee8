import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Change } from "@/lib/diff/model";
import { isAsExpected, type Verdict, worstOf } from "@/lib/diff/testing/edits/edit";
import { SCHEMA_EDITS } from "@/lib/diff/testing/edits/schema-edits";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

type Action = "receive" | "send";

const read = (document: JsonValue) => parseSpec(textSource({ "events.json": document }));
const between = (from: JsonValue, to: JsonValue): Change[] =>
  compareSpecs(read(from), read(to), { today: "2026-01-01" }).changes;

const info = { title: "Chat", version: "1" };
const said: JsonObject = { type: "object", required: ["text"], properties: { text: { type: "string" } } };
const left: JsonObject = { type: "object", required: ["at"], properties: { at: { type: "integer" } } };

/** A document of 3.0 with one channel and two messages. */
function document(action: Action, payload: JsonObject = said): JsonObject {
  return {
    asyncapi: "3.0.0",
    info,
    servers: { live: { host: "mq.test", protocol: "mqtt", protocolVersion: "5" } },
    channels: {
      room: {
        address: "rooms/{id}",
        parameters: { id: { enum: ["a", "b"] } },
        bindings: { ws: { method: "GET", query: { type: "object", properties: { lang: { type: "string" } } } } },
        messages: {
          said: { name: "Said", payload, headers: { type: "object", properties: { trace: { type: "string" } } } },
          left: { name: "Left", payload: left },
        },
      },
    },
    operations: { talk: { action, channel: { $ref: "#/channels/room" } } },
  };
}

/** The same in 2.6. */
function older(action: Action): JsonObject {
  const headers: JsonObject = { type: "object", properties: { trace: { type: "string" } } };
  const operation: JsonObject = {
    operationId: "talk",
    message: {
      oneOf: [
        { name: "Said", payload: said, headers },
        { name: "Left", payload: left },
      ],
    },
  };
  const channel: JsonObject = {
    parameters: { room: { schema: { type: "string", enum: ["a", "b"] } } },
    bindings: { ws: { method: "GET", query: { type: "object", properties: { lang: { type: "string" } } } } },
    [action === "receive" ? "publish" : "subscribe"]: operation,
  };
  return {
    asyncapi: "2.6.0",
    info,
    servers: { live: { url: "mqtt://mq.test", protocol: "mqtt", protocolVersion: "5" } },
    channels: { "rooms/{room}": channel },
  };
}

function objectAt(root: JsonObject, ...keys: string[]): JsonObject {
  let at: JsonValue | undefined = root;
  for (const key of keys) at = typeof at === "object" && at !== null && !Array.isArray(at) ? at[key] : undefined;
  if (typeof at !== "object" || at === null || Array.isArray(at)) throw new Error(`There is no ${keys.join(" › ")}`);
  return at;
}

interface AsyncEdit {
  name: string;
  edit(root: JsonObject): void;
  receive: Verdict;
  send: Verdict;
}

const room = (root: JsonObject): JsonObject => objectAt(root, "channels", "room");
const message = (root: JsonObject): JsonObject => objectAt(root, "channels", "room", "messages", "said");

const EDITS: readonly AsyncEdit[] = [
  {
    name: "a message less",
    edit: (root) => delete objectAt(room(root), "messages")["left"],
    receive: "breaking",
    send: "breaking",
  },
  {
    name: "a message more",
    edit: (root) => (objectAt(room(root), "messages")["new"] = { payload: { type: "boolean" } }),
    receive: "non-breaking",
    send: "dangerous",
  },
  {
    name: "another key of a message",
    edit: (root) => {
      const all = objectAt(room(root), "messages");
      all["spoke"] = all["said"] ?? {};
      delete all["said"];
    },
    receive: "none",
    send: "none",
  },
  {
    name: "another name of a message",
    edit: (root) => (message(root)["name"] = "Spoke"),
    receive: "non-breaking",
    send: "non-breaking",
  },
  {
    name: "the other direction",
    edit: (root) => {
      const talk = objectAt(root, "operations", "talk");
      talk["action"] = talk["action"] === "send" ? "receive" : "send";
    },
    receive: "breaking",
    send: "breaking",
  },
  {
    name: "another address",
    edit: (root) => (room(root)["address"] = "v2/rooms/{id}"),
    receive: "breaking",
    send: "breaking",
  },
  {
    name: "another name of a parameter",
    edit: (root) => {
      room(root)["address"] = "rooms/{room}";
      room(root)["parameters"] = { room: { enum: ["a", "b"] } };
    },
    receive: "none",
    send: "none",
  },
  {
    name: "a value less for a parameter",
    edit: (root) => (room(root)["parameters"] = { id: { enum: ["a"] } }),
    receive: "breaking",
    send: "breaking",
  },
  {
    name: "a value more for a parameter",
    edit: (root) => (room(root)["parameters"] = { id: { enum: ["a", "b", "c"] } }),
    receive: "non-breaking",
    send: "non-breaking",
  },
  {
    name: "another key of the channel",
    edit: (root) => {
      root["channels"] = { hall: room(root) };
      objectAt(root, "operations", "talk")["channel"] = { $ref: "#/channels/hall" };
    },
    receive: "non-breaking",
    send: "non-breaking",
  },
  {
    name: "another id of the operation",
    edit: (root) => (root["operations"] = { speak: objectAt(root, "operations", "talk") }),
    receive: "non-breaking",
    send: "non-breaking",
  },
  { name: "no operation", edit: (root) => (root["operations"] = {}), receive: "breaking", send: "breaking" },
  {
    name: "another protocol",
    edit: (root) => (objectAt(root, "servers", "live")["protocol"] = "mqtts"),
    receive: "breaking",
    send: "breaking",
  },
  {
    name: "another version of the protocol",
    edit: (root) => (objectAt(root, "servers", "live")["protocolVersion"] = "3.1.1"),
    receive: "dangerous",
    send: "dangerous",
  },
  {
    name: "a password for the server",
    edit: (root) => (objectAt(root, "servers", "live")["security"] = [{ type: "userPassword" }]),
    receive: "breaking",
    send: "breaking",
  },
  {
    name: "another content type",
    edit: (root) => (message(root)["contentType"] = "application/cbor"),
    receive: "dangerous",
    send: "dangerous",
  },
  {
    name: "a required header",
    edit: (root) => (objectAt(message(root), "headers")["required"] = ["trace"]),
    receive: "breaking",
    send: "non-breaking",
  },
  {
    name: "another method of the handshake",
    edit: (root) => (objectAt(room(root), "bindings", "ws")["method"] = "POST"),
    receive: "breaking",
    send: "breaking",
  },
  {
    name: "a required field of the query",
    edit: (root) => (objectAt(room(root), "bindings", "ws", "query")["required"] = ["lang"]),
    receive: "breaking",
    send: "breaking",
  },
  {
    name: "an answer",
    edit: (root) => (objectAt(root, "operations", "talk")["reply"] = { channel: { $ref: "#/channels/room" } }),
    receive: "non-breaking",
    send: "non-breaking",
  },
  {
    name: "a summary",
    edit: (root) => (message(root)["summary"] = "Somebody spoke"),
    receive: "non-breaking",
    send: "non-breaking",
  },
  {
    name: "the messages in components",
    edit: (root) => {
      root["components"] = { messages: { said: message(root) } };
      objectAt(room(root), "messages")["said"] = { $ref: "#/components/messages/said" };
    },
    receive: "none",
    send: "none",
  },
  {
    name: "the payload in components",
    edit: (root) => {
      root["components"] = { schemas: { Said: objectAt(message(root), "payload") } };
      message(root)["payload"] = { $ref: "#/components/schemas/Said" };
    },
    receive: "none",
    send: "none",
  },
  {
    name: "a trait that says what was said",
    edit: (root) => {
      const { headers = {} } = message(root);
      root["components"] = { messageTraits: { T: { headers } } };
      delete message(root)["headers"];
      message(root)["traits"] = [{ $ref: "#/components/messageTraits/T" }];
    },
    receive: "none",
    send: "none",
  },
  {
    name: "messages named by the operation",
    edit: (root) =>
      (objectAt(root, "operations", "talk")["messages"] = [
        { $ref: "#/channels/room/messages/left" },
        { $ref: "#/channels/room/messages/said" },
      ]),
    receive: "none",
    send: "none",
  },
];

describe.each<Action>(["receive", "send"])("an edit of what the service may %s", (action) => {
  it.each(EDITS)("$name", ({ edit, ...verdicts }) => {
    const to = structuredClone(document(action));
    edit(to);
    const changes = between(document(action), to);
    expect([worstOf(changes), changes.map(({ id, severity, location }) => `${severity} ${id} ${location}`)]).toEqual([
      verdicts[action],
      expect.anything(),
    ]);
  });
});

/** What 2020-12 has and draft 7 has not, and what OpenAPI alone takes out of messages. */
const ELSEWHERE =
  /readOnly|writeOnly|read-only|write-only|nullable|discriminator|unevaluated|dependentSchemas|\$dynamic|example/i;

describe.each<Action>(["receive", "send"])("an edit of a schema that the service may %s", (action) => {
  const side = action === "receive" ? "request" : "response";
  const edits = SCHEMA_EDITS.filter(
    ({ needs, name, before, after }) => needs !== "3.0" && !ELSEWHERE.test(JSON.stringify([name, before, after])),
  );
  it.each(edits)("$name", ({ on, before, after, there, back }) => {
    const at = (more: JsonObject) =>
      document(action, { type: "object", required: ["it"], properties: { it: { type: on, ...more } } });
    expect([there[side], worstOf(between(at(before), at(after)))]).toSatisfy(([wanted, found]) =>
      isAsExpected(wanted, found),
    );
    expect([back[side], worstOf(between(at(after), at(before)))]).toSatisfy(([wanted, found]) =>
      isAsExpected(wanted, found),
    );
  });
});

describe("what is written in another way", () => {
  it.each<Action>(["receive", "send"])("in 2.6 means the same to who is told to %s", (action) => {
    expect(between(older(action), document(action)).map(({ id }) => id)).toEqual([
      "asyncapi-specification-version-changed",
    ]);
    expect(between(document(action), older(action)).map(({ id }) => id)).toEqual([
      "asyncapi-specification-version-changed",
    ]);
  });

  it("in another order means the same", () => {
    const shuffled = (value: JsonValue, random: () => number): JsonValue => {
      if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).map(([key, inner]) => [random(), key, shuffled(inner, random)] as const);
      return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, key, inner]) => [key, inner]));
    };
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        fc.constantFrom<Action>("receive", "send"),
        (numbers, action) => {
          const random = () => Number(numbers.next().value);
          expect(between(document(action), shuffled(document(action), random))).toEqual([]);
          expect(between(older(action), shuffled(older(action), random))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
