import type { Header } from "@/lib/specs/model";
import { flagField, present, textField } from "@/lib/specs/openapi/fields";
import { readContent } from "@/lib/specs/openapi/read-media";
import type { Reading } from "@/lib/specs/openapi/reading";
import { childNode, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

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
    }),
  };
}
