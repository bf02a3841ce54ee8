import type { Encoding, Header, MediaType } from "@/lib/specs/model";
import { flagField, present, textField } from "@/lib/specs/openapi/fields";
import { readHeaders } from "@/lib/specs/openapi/read-header";
import type { Reading } from "@/lib/specs/openapi/reading";
import { childNode, isObject, itemNodes, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

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
