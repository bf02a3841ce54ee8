import type { AsyncReading } from "@/lib/specs/asyncapi/async-reading";
import type {
  AsyncAction,
  AsyncChannel,
  AsyncMessage,
  AsyncOperation,
  AsyncReply,
} from "@/lib/specs/asyncapi/contract";
import { readBindings } from "@/lib/specs/asyncapi/read-bindings";
import { readMessage, readMessages } from "@/lib/specs/asyncapi/read-message";
import { readSecurity } from "@/lib/specs/asyncapi/read-security";
import { firstField, firstText, withTraits } from "@/lib/specs/asyncapi/read-traits";
import { present } from "@/lib/specs/openapi/fields";
import { childNode, isObject, itemNodes, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** An operation before it has its key, with the nodes it was read from (itself and its traits, the strongest first). */
export type DraftOperation = Omit<AsyncOperation, "key"> & { sources: readonly SourceNode[] };

/** The channel at a node that is no reference. */
export type ChannelAt = (node: SourceNode) => AsyncChannel;

/** What a client may publish, the service receives; what a client subscribes to, it sends. */
const ACTIONS_2 = [
  ["publish", "receive"],
  ["subscribe", "send"],
] as const;

/** The operations that stand in a channel, up to 2.x. */
export function readChannelOperations(
  node: SourceNode,
  channel: AsyncChannel,
  reading: AsyncReading,
): DraftOperation[] {
  return ACTIONS_2.flatMap(([key, action]) => {
    const written = childNode(node, key);
    const inner = reading.target(written);
    if (!written) return [];
    if (reading.major === 1) {
      return [simpleOperation(written, action, channel, readMessages(written, `${channel.name} ${key}`, reading))];
    }
    if (!inner) return [];
    const sources = withTraits(inner, reading);
    const messages = readMessages(firstField(sources, "message"), firstText(sources, "operationId") ?? key, reading);
    return [operationOf(inner, sources, { action, channel, messages, id: firstText(sources, "operationId") }, reading)];
  });
}

/** `events` and `stream` of 1.x: what clients may receive, the service sends. */
export function readEvents(
  root: SourceNode,
  reading: AsyncReading,
): { channel: AsyncChannel; drafts: DraftOperation[] }[] {
  return (["events", "stream"] as const).flatMap((key) => {
    const node = childNode(root, key);
    if (!node || !isObject(node.value)) return [];
    const channel: AsyncChannel = {
      place: node.place,
      name: "/",
      address: "/",
      servers: [],
      parameters: new Map(),
      messages: new Map(),
      bindings: new Map(),
    };
    const parts = key === "events" ? (["send", "receive"] as const) : (["write", "read"] as const);
    const drafts = parts.flatMap((part, index) => {
      const written = childNode(node, part);
      const action: AsyncAction = index === 0 ? "receive" : "send";
      return written ? [simpleOperation(written, action, channel, readMessages(written, part, reading))] : [];
    });
    return [{ channel, drafts }];
  });
}

/** `operations` of 3.x. */
export function readOperations(
  node: SourceNode | undefined,
  channelAt: ChannelAt,
  reading: AsyncReading,
): DraftOperation[] {
  return memberNodes(node).flatMap(([id, inner]) => {
    const target = reading.target(inner);
    if (!target) return [];
    const sources = withTraits(target, reading);
    const channel = channelOf(firstField(sources, "channel"), channelAt, reading);
    const action = firstText(sources, "action");
    if (!channel || (action !== "send" && action !== "receive")) return [];
    const messages = messagesOf(firstField(sources, "messages"), channel, reading);
    const draft = operationOf(target, sources, { action, channel, messages, id }, reading);
    const reply = readReply(reading.target(firstField(sources, "reply")), channelAt, reading);
    return [reply ? { ...draft, reply } : draft];
  });
}

function readReply(node: SourceNode | undefined, channelAt: ChannelAt, reading: AsyncReading): AsyncReply | undefined {
  if (!node) return undefined;
  const channel = channelOf(childNode(node, "channel"), channelAt, reading);
  const address = reading.target(childNode(node, "address"));
  return {
    place: node.place,
    ...present({ channel, addressLocation: address && firstText([address], "location") }),
    messages: messagesOf(childNode(node, "messages"), channel, reading),
  };
}

/** The messages that are named, else all of the channel. */
function messagesOf(
  node: SourceNode | undefined,
  channel: AsyncChannel | undefined,
  reading: AsyncReading,
): AsyncMessage[] {
  if (!node || !Array.isArray(node.value)) {
    const all = [...new Set(channel?.messages.values())];
    reading.spend(all.length);
    return all;
  }
  reading.spend(node.value.length);
  const found = itemNodes(node).flatMap((item, index) => readMessage(item, `message ${index + 1}`, reading) ?? []);
  return [...new Set(found)];
}

function channelOf(
  node: SourceNode | undefined,
  channelAt: ChannelAt,
  reading: AsyncReading,
): AsyncChannel | undefined {
  const target = reading.target(node);
  return target && channelAt(target);
}

function operationOf(
  node: SourceNode,
  sources: readonly SourceNode[],
  known: Pick<AsyncOperation, "action" | "channel" | "messages"> & { id: string | undefined },
  reading: AsyncReading,
): DraftOperation {
  const { id, ...rest } = known;
  const bindings = sources.flatMap((source) => childNode(source, "bindings") ?? []);
  return {
    place: node.place,
    ...rest,
    ...present({
      id,
      title: firstText(sources, "title"),
      summary: firstText(sources, "summary"),
      description: firstText(sources, "description"),
    }),
    bindings: readBindings(bindings, reading),
    security: readSecurity(firstField(sources, "security"), reading),
    sources,
  };
}

function simpleOperation(
  node: SourceNode,
  action: AsyncAction,
  channel: AsyncChannel,
  messages: AsyncMessage[],
): DraftOperation {
  return { place: node.place, action, channel, messages, bindings: new Map(), security: [], sources: [node] };
}
