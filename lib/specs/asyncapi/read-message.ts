import { type AsyncReading, identityOf } from "@/lib/specs/asyncapi/async-reading";
import type { AsyncMessage } from "@/lib/specs/asyncapi/contract";
import { readBindings } from "@/lib/specs/asyncapi/read-bindings";
import { firstField, firstText, withTraits } from "@/lib/specs/asyncapi/read-traits";
import { payloadLanguage } from "@/lib/specs/asyncapi/schema-format";
import type { Schema } from "@/lib/specs/model";
import { present } from "@/lib/specs/openapi/fields";
import { pointerSegments } from "@/lib/specs/source/pointer";
import { childNode, isObject, itemNodes, member, type SourceNode } from "@/lib/specs/source/source-node";

/** The message at a node, through references: one object for one place. `fallback` names it where nothing else does. */
export function readMessage(node: SourceNode, fallback: string, reading: AsyncReading): AsyncMessage | undefined {
  const target = reading.target(node);
  if (!target) return undefined;
  const known = reading.messages.get(identityOf(target));
  if (known) return known;
  const message = messageAt(target, fallback, reading);
  reading.messages.set(identityOf(target), message);
  return message;
}

/** 2.x `message`, and 1.x lists: one message, or several in `oneOf`. */
export function readMessages(node: SourceNode | undefined, fallback: string, reading: AsyncReading): AsyncMessage[] {
  if (!node) return [];
  const target = reading.target(node);
  const list = Array.isArray(node.value) ? node : target && childNode(target, "oneOf");
  const items = list && Array.isArray(list.value) ? itemNodes(list) : [node];
  reading.spend(items.length);
  return items.flatMap(
    (item, index) => readMessage(item, index === 0 ? fallback : `${fallback}.${index}`, reading) ?? [],
  );
}

function messageAt(node: SourceNode, fallback: string, reading: AsyncReading): AsyncMessage {
  const sources = withTraits(node, reading);
  const name = firstText(sources, "name");
  const { payload, format, language } = payloadOf(sources, reading);
  const schema = reading.schemaIn(payload, language);
  return {
    place: node.place,
    aliases: [],
    key: componentName(node) ?? name ?? firstText(sources, "messageId") ?? fallback,
    deprecated:
      firstField(sources, "deprecated")?.value === true || firstField(sources, "x-deprecated")?.value === true,
    ...present({
      contentType: firstText(sources, "contentType") ?? reading.defaultContentType,
      name,
      title: firstText(sources, "title"),
      summary: firstText(sources, "summary"),
      description: firstText(sources, "description"),
      schemaFormat: format,
      payload: schema,
      foreign: payload && language.is === "foreign" ? { place: payload.place, value: payload.value } : undefined,
      headers: headersOf(sources, reading),
      correlationLocation: correlationOf(sources, reading),
    }),
    examples: examplesOf(firstField(sources, "examples")),
    bindings: readBindings(fieldsOf(sources, "bindings"), reading),
  };
}

/** The name of a message of the components, or of one that stands in its channel. */
function componentName(node: SourceNode): string | undefined {
  const [first, second, third, fourth] = pointerSegments(node.place.pointer);
  if (first === "components" && second === "messages") return third;
  return first === "channels" && third === "messages" ? fourth : undefined;
}

/** 3.x payloads may say their language beside the schema; 2.x says it in the message. */
function payloadOf(sources: readonly SourceNode[], reading: AsyncReading) {
  const written = firstField(sources, "payload");
  const wrapped = reading.major === 3 ? multiFormat(written, reading) : undefined;
  const format = wrapped ? wrapped.format : firstText(sources, "schemaFormat");
  return { payload: wrapped ? wrapped.schema : written, format, language: payloadLanguage(format) };
}

/** A Multi Format Schema Object, behind a reference or not. */
function multiFormat(
  node: SourceNode | undefined,
  reading: AsyncReading,
): { format: string; schema: SourceNode | undefined } | undefined {
  const target = reading.target(node);
  const format = target && member(target.value, "schemaFormat");
  return target && typeof format === "string" ? { format, schema: childNode(target, "schema") } : undefined;
}

/** The schema at a node that may say its language; undefined where that is no dialect of JSON Schema. */
export function readAnySchema(node: SourceNode | undefined, reading: AsyncReading): Schema | undefined {
  const wrapped = reading.major === 3 ? multiFormat(node, reading) : undefined;
  return wrapped ? reading.schemaIn(wrapped.schema, payloadLanguage(wrapped.format)) : reading.schema(node);
}

/** Headers of a message and of its traits hold together. */
function headersOf(sources: readonly SourceNode[], reading: AsyncReading): Schema | undefined {
  const parts = fieldsOf(sources, "headers").flatMap((node) => readAnySchema(node, reading) ?? []);
  const [first] = parts;
  if (!first || parts.length === 1) return first;
  return { place: first.place, types: ["object"], allOf: parts };
}

function correlationOf(sources: readonly SourceNode[], reading: AsyncReading): string | undefined {
  const target = reading.target(firstField(sources, "correlationId"));
  return target && firstText([target], "location");
}

function fieldsOf(sources: readonly SourceNode[], key: string): SourceNode[] {
  return sources.flatMap((source) => childNode(source, key) ?? []);
}

/** Since 2.0-rc an example has `payload` and `headers`; before, it was the payload. */
function examplesOf(node: SourceNode | undefined): AsyncMessage["examples"] {
  return itemNodes(node).map(({ value }) => {
    const parts = ["payload", "headers"].map((key) => member(value, key));
    if (parts.every((part) => part === undefined)) return isObject(value) ? { payload: value } : {};
    const name = member(value, "name");
    return present({ name: typeof name === "string" ? name : undefined, payload: parts[0], headers: parts[1] });
  });
}
