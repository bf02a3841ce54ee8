import type { AsyncReading } from "@/lib/specs/asyncapi/async-reading";
import type { AsyncChannel, AsyncMessage, AsyncParameter, AsyncServer } from "@/lib/specs/asyncapi/contract";
import { readBindings } from "@/lib/specs/asyncapi/read-bindings";
import { readMessage } from "@/lib/specs/asyncapi/read-message";
import type { Schema } from "@/lib/specs/model";
import { present, textField, textListField } from "@/lib/specs/openapi/fields";
import { pointerSegments } from "@/lib/specs/source/pointer";
import { childNode, itemNodes, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** The channel at a node, in 2.x and 3.x. `name` is its key. */
export function readChannel(
  name: string,
  node: SourceNode,
  reading: AsyncReading,
  servers: ReadonlyMap<string, AsyncServer>,
): AsyncChannel {
  const bindings = childNode(node, "bindings");
  const { address, parameters } = addressOf(name, node, reading);
  return {
    place: node.place,
    name,
    address,
    ...present({
      title: textField(node, "title"),
      summary: textField(node, "summary"),
      description: textField(node, "description"),
    }),
    servers: serverNames(childNode(node, "servers"), reading, servers),
    parameters,
    messages: channelMessages(childNode(node, "messages"), reading),
    bindings: readBindings(bindings ? [bindings] : [], reading),
  };
}

/** 2.x: the key is the address. 3.x: `address`, and null where it is known at run time only. */
function addressOf(
  name: string,
  node: SourceNode,
  reading: AsyncReading,
): Pick<AsyncChannel, "address" | "parameters"> {
  const parameters = readParameters(childNode(node, "parameters"), reading);
  return { address: reading.major < 3 ? name : (textField(node, "address") ?? null), parameters };
}

function channelMessages(node: SourceNode | undefined, reading: AsyncReading): Map<string, AsyncMessage> {
  const messages = new Map<string, AsyncMessage>();
  const written = memberNodes(node);
  reading.spend(written.length);
  for (const [key, inner] of written) {
    const message = readMessage(inner, key, reading);
    if (!message) continue;
    messages.set(key, message);
    if (key !== message.key && !message.aliases.includes(key)) message.aliases.push(key);
  }
  return messages;
}

/** 2.x names the servers, 3.x refers to them. */
function serverNames(
  node: SourceNode | undefined,
  reading: AsyncReading,
  servers: ReadonlyMap<string, AsyncServer>,
): string[] {
  return itemNodes(node).flatMap((item) => {
    if (typeof item.value === "string") return [item.value];
    const target = reading.target(item);
    const name = target && pointerSegments(target.place.pointer).at(-1);
    return name !== undefined && servers.has(name) ? [name] : [];
  });
}

function readParameters(node: SourceNode | undefined, reading: AsyncReading): Map<string, AsyncParameter> {
  const parameters = new Map<string, AsyncParameter>();
  // 1.x has a list, each with its name.
  const written: [string, SourceNode][] = Array.isArray(node?.value)
    ? itemNodes(node).map((item) => [textField(item, "name") ?? "", item])
    : memberNodes(node);
  reading.spend(written.length);
  for (const [name, inner] of written) {
    const target = reading.target(inner);
    if (!target) continue;
    parameters.set(name, {
      place: target.place,
      name,
      ...present({ description: textField(target, "description"), location: textField(target, "location") }),
      schema: reading.schema(childNode(target, "schema")) ?? textSchema(target),
    });
  }
  return parameters;
}

/** A parameter of 3.x is a text, maybe one of a few. */
function textSchema(node: SourceNode): Schema {
  const fallback = member(node.value, "default");
  return {
    place: node.place,
    types: ["string"],
    ...present({
      enum: textListField(node, "enum"),
      default: fallback,
      examples: textListField(node, "examples"),
    }),
  };
}
