import type { Link, MediaType, RequestBody, Response } from "@/lib/specs/model";
import { flagField, listField, present, textField } from "@/lib/specs/openapi/fields";
import { readContent, readHeaders } from "@/lib/specs/openapi/read-content";
import type { Reading } from "@/lib/specs/openapi/reading";
import { childNode, isObject, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** A 3.x `requestBody`. */
export function readRequestBody(node: SourceNode | undefined, reading: Reading): RequestBody | undefined {
  const body = reading.target(node);
  if (!body) return undefined;
  return reading.once("body", body, () => ({
    place: body.place,
    required: flagField(body, "required") ?? false,
    ...present({ description: textField(body, "description") }),
    content: readContent(childNode(body, "content"), reading),
  }));
}

/** `responses` of an operation; `produces` are the media types of 2.0. */
export function readResponses(
  node: SourceNode | undefined,
  reading: Reading,
  produces: readonly string[],
): Map<string, Response> {
  const responses = new Map<string, Response>();
  if (isObject(node?.value)) reading.spend(Object.keys(node.value).length * (1 + produces.length));
  for (const [status, inner] of memberNodes(node)) {
    const response = status.startsWith("x-") ? undefined : reading.target(inner);
    if (!response) continue;
    const kind = `response ${produces.join()}`;
    const name = /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status;
    responses.set(
      name,
      reading.once(kind, response, () => readResponse(response, reading, produces)),
    );
  }
  return responses;
}

function readResponse(node: SourceNode, reading: Reading, produces: readonly string[]): Response {
  const links = new Map<string, Link>();
  for (const [name, inner] of memberNodes(childNode(node, "links"))) {
    const link = reading.target(inner);
    if (link) links.set(name, readLink(link));
  }
  return {
    place: node.place,
    ...present({ description: textField(node, "description") }),
    headers: readHeaders(node, reading),
    content: reading.isSwagger2
      ? swagger2Content(node, reading, produces)
      : readContent(childNode(node, "content"), reading),
    links,
  };
}

/** 2.0: one schema for every media type that the operation produces, and an example for each. */
function swagger2Content(node: SourceNode, reading: Reading, produces: readonly string[]): Map<string, MediaType> {
  const written = childNode(node, "schema");
  const schema = written && reading.schemas.at(written);
  const content = new Map<string, MediaType>();
  if (!schema) return content;
  for (const type of produces) {
    const example = member(childNode(node, "examples")?.value, type);
    content.set(type, {
      place: node.place,
      schema,
      ...present({ examples: example === undefined ? undefined : [example] }),
    });
  }
  return content;
}

function readLink(node: SourceNode): Link {
  const parameters = member(node.value, "parameters");
  const server = childNode(node, "server");
  return {
    place: node.place,
    ...present({
      operationRef: textField(node, "operationRef"),
      operationId: textField(node, "operationId"),
      parameters: isObject(parameters) ? parameters : undefined,
      requestBody: member(node.value, "requestBody"),
      server: server && textField(server, "url"),
    }),
  };
}

/** Media types of a 2.0 `consumes` or `produces`: the operation's own, else the document's, else JSON. */
export function swagger2MediaTypes(operation: SourceNode, reading: Reading, key: "consumes" | "produces"): string[] {
  const own = listField(operation, key) ?? listField(reading.root, key);
  const types = (own ?? []).filter((type) => typeof type === "string");
  return types.length > 0 ? types : ["application/json"];
}
