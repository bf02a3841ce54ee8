import { AsyncReading, identityOf } from "@/lib/specs/asyncapi/async-reading";
import type { AsyncApiContract, AsyncApiMajor, AsyncChannel, AsyncMessage } from "@/lib/specs/asyncapi/contract";
import { operationKeys } from "@/lib/specs/asyncapi/operation-keys";
import { readChannel } from "@/lib/specs/asyncapi/read-channels";
import { readAnySchema, readMessage } from "@/lib/specs/asyncapi/read-message";
import {
  type DraftOperation,
  readChannelOperations,
  readEvents,
  readOperations,
} from "@/lib/specs/asyncapi/read-operations";
import { readSecurity, readSecuritySchemes } from "@/lib/specs/asyncapi/read-security";
import { type ReadServer, readServers } from "@/lib/specs/asyncapi/read-servers";
import { toContractOperation, toOperation } from "@/lib/specs/asyncapi/to-operation";
import type { Schema, SpecModel } from "@/lib/specs/model";
import { extensionsOf, present, textField } from "@/lib/specs/openapi/fields";
import { readExternalDocs, readInfo, readTags } from "@/lib/specs/openapi/read-info";
import { pointerSegments } from "@/lib/specs/source/pointer";
import type { References } from "@/lib/specs/source/references";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { childNode, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** A definition as the common model and as the contract of its language have it. */
export interface AsyncApiRead {
  model: SpecModel;
  contract: AsyncApiContract;
}

/**
 * Reads an AsyncAPI definition. What is malformed is left out, and said by validation. Takes time linear in what is written,
 * and throws SpecError `too_many_nodes` where references would multiply it into more than `maxParts`.
 */
export function readAsyncApi(
  entry: SourceDocument,
  major: AsyncApiMajor,
  version: string,
  references: References,
  maxParts: number,
): AsyncApiRead {
  const root: SourceNode = { place: { file: entry.file, pointer: "" }, value: entry.data };
  const reading = new AsyncReading(major, root, references, maxParts);
  reading.defaultContentType = textField(root, "defaultContentType");
  const components = childNode(root, "components");
  readSecuritySchemes(components && childNode(components, "securitySchemes"), reading);
  const servers = readServers(childNode(root, "servers"), reading);
  const security = readSecurity(childNode(root, "security"), reading);
  const { channels, drafts } = readActions(root, servers, reading);
  const keys = operationKeys(drafts);
  const frame = {
    servers: new Map(servers.map(({ own }) => [own.name, own])),
    common: new Map(servers.map(({ own, common }) => [own.name, common])),
    references,
    security,
  };
  const all = drafts.map((draft) => {
    const { key, matchKey } = keys.get(draft) ?? { key: "", matchKey: "" };
    return { operation: toOperation(draft, { key, matchKey }, frame), own: toContractOperation(draft, key) };
  });
  const contract: AsyncApiContract = {
    language: "asyncapi",
    major,
    version,
    ...present({ id: textField(root, "id"), defaultContentType: textField(root, "defaultContentType") }),
    servers: frame.servers,
    channels,
    operations: all.map(({ own }) => own),
    messages: namedMessages(components, reading),
  };
  const info = childNode(root, "info");
  const model: SpecModel = {
    place: root.place,
    format: "asyncapi",
    specVersion: version,
    dialect: String(major),
    info: readInfo(info, (pointer) => entry.writtenScalar(pointer)),
    servers: servers.map(({ common }) => common),
    tags: readTags(childNode(root, "tags") ?? (info && childNode(info, "tags"))),
    operations: new Map(all.map(({ operation }) => [operation.key, operation])),
    webhooks: new Map(),
    schemas: namedSchemas(components, reading),
    securitySchemes: reading.securitySchemes,
    security: [...security],
    ...present({
      externalDocs: readExternalDocs(root) ?? (info && readExternalDocs(info)),
      extensions: extensionsOf(root),
    }),
  };
  reading.finish();
  return { model, contract };
}

function readActions(
  root: SourceNode,
  servers: readonly ReadServer[],
  reading: AsyncReading,
): { channels: Map<string, AsyncChannel>; drafts: DraftOperation[] } {
  const known = new Map(servers.map(({ own }) => [own.name, own]));
  const channels = new Map<string, AsyncChannel>();
  const byNode = new Map<object, AsyncChannel>();
  const drafts: DraftOperation[] = [];
  for (const [name, inner] of memberNodes(childNode(root, reading.major === 1 ? "topics" : "channels"))) {
    const target = reading.target(inner);
    if (!target || name.startsWith("x-")) continue;
    const channel = readChannel(reading.major === 1 ? topicName(root, name) : name, target, reading, known);
    channels.set(channel.name, channel);
    byNode.set(identityOf(target), channel);
    if (reading.major < 3) drafts.push(...readChannelOperations(target, channel, reading));
  }
  const channelAt = (node: SourceNode): AsyncChannel => {
    const read = byNode.get(identityOf(node));
    if (read) return read;
    // A channel of the components that is in no list: replies have such.
    const channel = readChannel(pointerSegments(node.place.pointer).at(-1) ?? "", node, reading, known);
    byNode.set(identityOf(node), channel);
    return channel;
  };
  if (reading.major === 3) drafts.push(...readOperations(childNode(root, "operations"), channelAt, reading));
  for (const { channel, drafts: more } of reading.major === 1 ? readEvents(root, reading) : []) {
    channels.set(channel.name, channel);
    drafts.push(...more);
  }
  return { channels, drafts };
}

/** 1.x puts `baseTopic` before the name of every topic. */
function topicName(root: SourceNode, name: string): string {
  const base = textField(root, "baseTopic");
  return base === undefined || base === "" ? name : `${base}.${name}`;
}

function namedMessages(components: SourceNode | undefined, reading: AsyncReading): Map<string, AsyncMessage> {
  const messages = new Map<string, AsyncMessage>();
  for (const [name, inner] of memberNodes(components && childNode(components, "messages"))) {
    const message = readMessage(inner, name, reading);
    if (message) messages.set(name, message);
  }
  return messages;
}

function namedSchemas(components: SourceNode | undefined, reading: AsyncReading): Map<string, Schema> {
  const schemas = new Map<string, Schema>();
  for (const [name, inner] of memberNodes(components && childNode(components, "schemas"))) {
    const schema = readAnySchema(inner, reading);
    if (!schema) continue;
    schema.name ??= name;
    schemas.set(name, schema);
  }
  return schemas;
}
