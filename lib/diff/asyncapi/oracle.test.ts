import fs from "node:fs";
import path from "node:path";
import { diff } from "@asyncapi/diff";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { worstOf } from "@/lib/diff/testing/edits/edit";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

// The public tool says breaking, non-breaking or unclassified of each JSON pointer; its worst word is held against ours.
function theirs(from: JsonValue, to: JsonValue): string {
  const output = diff(structuredClone(from), structuredClone(to));
  if (output.breaking().length > 0) return "breaking";
  if (output.unclassified().length > 0) return "unclassified";
  return output.nonBreaking().length > 0 ? "non-breaking" : "none";
}

function ours(from: JsonValue, to: JsonValue): string {
  const [older, newer] = [from, to].map((document) => parseSpec(textSource({ "a.json": document })));
  return older && newer ? worstOf(compareSpecs(older, newer, { today: "2026-01-01" }).changes) : "";
}

const info = { title: "Chat", version: "1" };
const text: JsonObject = { type: "string" };

function two(action: "publish" | "subscribe", payload: JsonValue, more: JsonObject = {}): JsonObject {
  const operation = { operationId: "talk", message: { name: "said", payload } };
  return { asyncapi: "2.6.0", info, channels: { rooms: { [action]: operation } }, ...more };
}
function three(action: "send" | "receive", more: JsonObject = {}): JsonObject {
  const channels = { room: { address: "rooms", messages: { said: { payload: text } } } };
  return {
    asyncapi: "3.0.0",
    info,
    channels,
    operations: { talk: { action, channel: { $ref: "#/channels/room" } } },
    ...more,
  };
}
const server = (protocol: string): JsonObject => ({ servers: { live: { url: "mq.test", protocol } } });
const fields = (...required: string[]): JsonObject => ({ type: "object", required, properties: { a: text, b: text } });

/** A pair, what the tool says, what we say, and where they differ: why ours is right (docs/languages/asyncapi.md). */
const PAIRS: readonly [name: string, from: JsonValue, to: JsonValue, theirs: string, ours: string][] = [
  ["nothing", two("publish", text), two("publish", text), "none", "none"],
  [
    "another title",
    two("publish", text),
    two("publish", text, { info: { ...info, title: "Talk" } }),
    "non-breaking",
    "non-breaking",
  ],
  ["a channel less", two("publish", text), two("publish", text, { channels: {} }), "breaking", "breaking"],
  ["a channel more", two("publish", text, { channels: {} }), two("publish", text), "non-breaking", "non-breaking"],
  ["the other direction", two("publish", text), two("subscribe", text), "breaking", "breaking"],
  [
    "another protocol",
    two("publish", text, server("mqtt")),
    two("publish", text, server("amqp")),
    "breaking",
    "breaking",
  ],
  [
    "a server less",
    two("publish", text, server("mqtt")),
    two("publish", text, { servers: {} }),
    "breaking",
    "breaking",
  ],
  [
    "a server more",
    two("publish", text, { servers: {} }),
    two("publish", text, server("mqtt")),
    "non-breaking",
    "non-breaking",
  ],
  [
    "another type of what is received",
    two("publish", text),
    two("publish", { type: "integer" }),
    "unclassified",
    "breaking",
  ],
  [
    "a required field of what is received",
    two("publish", fields()),
    two("publish", fields("a")),
    "unclassified",
    "breaking",
  ],
  [
    "a required field of what is sent",
    two("subscribe", fields()),
    two("subscribe", fields("a")),
    "unclassified",
    "non-breaking",
  ],
  [
    "a field that need not be sent any more",
    two("subscribe", fields("a")),
    two("subscribe", fields()),
    "unclassified",
    "breaking",
  ],
  [
    "a longer text may be received",
    two("publish", { ...text, maxLength: 5 }),
    two("publish", { ...text, maxLength: 9 }),
    "unclassified",
    "non-breaking",
  ],
  [
    "a new value is sent",
    two("subscribe", { enum: ["a"] }),
    two("subscribe", { enum: ["a", "b"] }),
    "unclassified",
    "dangerous",
  ],
  [
    "another name of the operation",
    two("publish", text),
    {
      ...two("publish", text),
      channels: { rooms: { publish: { operationId: "speak", message: { name: "said", payload: text } } } },
    },
    "breaking",
    "non-breaking",
  ],
  ["3.0: nothing", three("send"), three("send"), "none", "none"],
  ["3.0: the other direction", three("send"), three("receive"), "breaking", "breaking"],
  ["3.0: no operation", three("send"), three("send", { operations: {} }), "breaking", "breaking"],
  [
    "3.0: another address",
    three("send"),
    three("send", { channels: { room: { address: "v2", messages: { said: { payload: text } } } } }),
    "breaking",
    "breaking",
  ],
  [
    "3.0: a message more that is sent",
    three("send"),
    three("send", {
      channels: {
        room: { address: "rooms", messages: { said: { payload: text }, left: { payload: { type: "integer" } } } },
      },
    }),
    "non-breaking",
    "dangerous",
  ],
  [
    "3.0: a message more that is received",
    three("receive"),
    three("receive", {
      channels: {
        room: { address: "rooms", messages: { said: { payload: text }, left: { payload: { type: "integer" } } } },
      },
    }),
    "non-breaking",
    "non-breaking",
  ],
  [
    "3.0: another key of the channel",
    three("send"),
    three("send", {
      channels: { hall: { address: "rooms", messages: { said: { payload: text } } } },
      operations: { talk: { action: "send", channel: { $ref: "#/channels/hall" } } },
    }),
    "breaking",
    "non-breaking",
  ],
];

describe("@asyncapi/diff and ours on the same pairs", () => {
  it.each(PAIRS)("%s", (_, from, to, their, our) => {
    expect([theirs(from, to), ours(from, to)]).toEqual([their, our]);
  });
});

const corpus = path.join(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures", "asyncapi");
const isThere = fs.existsSync(corpus);
if (!isThere)
  console.warn(`No real AsyncAPI definitions at ${corpus}: the tools are not held against each other on them.`);

function document(folder: string): JsonValue {
  const [name = ""] = fs.readdirSync(path.join(corpus, folder));
  return JSON.parse(JSON.stringify(load(fs.readFileSync(path.join(corpus, folder, name), "utf8"))));
}

/** Of real pairs within one generation, which is all that the tool takes. */
const REAL: readonly [from: string, to: string, theirs: string, ours: string][] = [
  ["slack-rtm/asyncapi-2.0", "slack-rtm/asyncapi-2.6", "breaking", "non-breaking"],
  ["gitter-streaming/asyncapi-2.0", "gitter-streaming/asyncapi-2.6", "breaking", "non-breaking"],
  ["gemini-market-data/asyncapi-2.1", "gemini-market-data/asyncapi-2.6", "breaking", "breaking"],
  ["streetlights-mqtt/asyncapi-2.1", "streetlights-mqtt/asyncapi-2.6", "breaking", "non-breaking"],
  ["adeo-costing/2023-12-05", "adeo-costing/2024-02-16", "breaking", "breaking"],
  ["deepgram-streaming/2025-01-09", "deepgram-streaming/2025-06-13", "breaking", "breaking"],
  ["deepgram-streaming/2025-06-13", "deepgram-streaming/2026-01-06", "breaking", "breaking"],
];

describe.skipIf(!isThere)("@asyncapi/diff and ours on real pairs", () => {
  it.each(REAL)("%s → %s", (from, to, their, our) => {
    const [older, newer] = [document(from), document(to)];
    expect([theirs(older, newer), ours(older, newer)]).toEqual([their, our]);
  });
});
