import type { Encoding, Header, JsonValue, MediaType } from "@/lib/specs/model";
import { extensionsOf, flagField, present, textField } from "@/lib/specs/openapi/fields";
import type { Reading } from "@/lib/specs/openapi/reading";
import { childNode, isObject, itemNodes, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** `content` of a 3.x body, response, parameter or header. */
export function readContent(node: SourceNode | undefined, reading: Reading): Map<string, MediaType> {
  const content = new Map<string, MediaType>();
  for (const [type, inner] of memberNodes(node)) {
    const media = reading.target(inner);
    if (media)
      content.set(
        type,
        reading.once("media", media, () => readMedia(media, reading)),
      );
  }
  return content;
}

function readMedia(node: SourceNode, reading: Reading): MediaType {
  const schema = childNode(node, "schema");
  const itemSchema = childNode(node, "itemSchema");
  return {
    place: node.place,
    ...present({
      schema: schema && reading.schemas.at(schema),
      itemSchema: itemSchema && reading.schemas.at(itemSchema),
      ...readEncodings(node, reading),
      examples: readExamples(node, reading),
    }),
  };
}

/** `example` and `examples` of a media type or parameter, as plain values. */
export function readExamples(node: SourceNode, reading: Reading): JsonValue[] | undefined {
  const examples: JsonValue[] = [];
  const single = member(node.value, "example");
  if (single !== undefined) examples.push(single);
  for (const [, inner] of memberNodes(childNode(node, "examples"))) {
    const example = reading.target(inner);
    const value = example && (member(example.value, "value") ?? member(example.value, "dataValue"));
    if (value !== undefined) examples.push(value);
  }
  return examples.length > 0 ? examples : undefined;
}

type Encodings = Pick<MediaType, "encoding" | "prefixEncoding" | "itemEncoding">;

/** `encoding`, `prefixEncoding` and `itemEncoding` of a media type. */
export function readEncodings(media: SourceNode, reading: Reading): Encodings {
  const byName = memberNodes(childNode(media, "encoding")).filter(([, node]) => isObject(node.value));
  const positions = itemNodes(childNode(media, "prefixEncoding"));
  const rest = childNode(media, "itemEncoding");
  return present({
    encoding:
      byName.length > 0 ? new Map(byName.map(([name, node]) => [name, readEncoding(node, reading)])) : undefined,
    prefixEncoding: positions.length > 0 ? positions.map((node) => readEncoding(node, reading)) : undefined,
    itemEncoding: rest && readEncoding(rest, reading),
  });
}

/** The headers are put off, since a header's own content may lead back to the media type that it belongs to. */
function readEncoding(node: SourceNode, reading: Reading): Encoding {
  const headers = isObject(childNode(node, "headers")?.value) ? new Map<string, Header>() : undefined;
  if (headers) {
    reading.later(() => {
      for (const [name, header] of readHeaders(node, reading)) headers.set(name, header);
    });
  }
  return {
    place: node.place,
    ...present({
      contentType: textField(node, "contentType"),
      style: textField(node, "style"),
      explode: flagField(node, "explode"),
      allowReserved: flagField(node, "allowReserved"),
      headers,
    }),
  };
}

/** `headers` of a response, or of one part of a body, by name as written. */
export function readHeaders(owner: SourceNode, reading: Reading): Map<string, Header> {
  const headers = new Map<string, Header>();
  for (const [name, inner] of memberNodes(childNode(owner, "headers"))) {
    const node = reading.target(inner);
    if (!node) continue;
    const header = reading.once("header", node, () => readHeader(node, reading));
    headers.set(name, header);
  }
  return headers;
}

function readHeader(node: SourceNode, reading: Reading): Header {
  const written = childNode(node, "schema");
  const content = readContent(childNode(node, "content"), reading);
  const [media] = content.values();
  const own = reading.isSwagger2 ? reading.schemas.inline(node) : written && reading.schemas.at(written);
  return {
    place: node.place,
    required: flagField(node, "required") ?? false,
    deprecated: flagField(node, "deprecated") ?? false,
    explode: flagField(node, "explode") ?? false,
    ...present({
      description: textField(node, "description"),
      schema: own ?? media?.schema,
      content: content.size > 0 ? content : undefined,
      extensions: extensionsOf(node),
    }),
  };
}
