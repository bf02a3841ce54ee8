import { expect, it } from "vitest";
import { nativeContract } from "@/lib/specs/native-contract";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { ASYNC_API_IDIOM } from "./asyncapi";

/** The signatures of all operations of a definition. */
function signatures(text: string): (string | undefined)[] {
  const { model, native } = parseSpec(textSource({ "events.yaml": text }));
  const contract = nativeContract(native, "asyncapi");
  return [...model.operations.values()].map((operation) => contract && ASYNC_API_IDIOM.signature(contract, operation));
}

it("writes an operation in the words of 3.x, whatever the version", () => {
  const three = `asyncapi: 3.0.0
info: { title: T, version: "1" }
channels: { room: { address: "rooms/{id}", messages: { say: { payload: { type: string } } }, parameters: { id: {} } } }
operations:
  talk: { action: receive, channel: { $ref: "#/channels/room" }, reply: { channel: { $ref: "#/channels/room" } } }
`;
  const two = `asyncapi: 2.6.0
info: { title: T, version: "1" }
channels: { "rooms/{id}": { publish: { operationId: talk, bindings: { mqtt: { qos: 1 } }, message: { name: say, contentType: text/plain } } } }
`;
  expect(signatures(three)).toEqual([
    "operation: talk\naction: receive\naddress: rooms/{id}\nmessages:\n  say: application/json\nreply:\n  address: rooms/{id}\n  messages:\n    say: application/json",
  ]);
  expect(signatures(two)).toEqual([
    "operation: talk\naction: receive\naddress: rooms/{id}\nprotocols: [mqtt]\nmessages:\n  say: text/plain",
  ]);
});
