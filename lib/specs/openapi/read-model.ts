import type { OpenApiDialect, Schema, SpecModel } from "@/lib/specs/model";
import { extensionsOf, present } from "@/lib/specs/openapi/fields";
import { readExternalDocs, readInfo, readTags } from "@/lib/specs/openapi/read-info";
import { readPathItems } from "@/lib/specs/openapi/read-operations";
import { readSecurity, readSecuritySchemes } from "@/lib/specs/openapi/read-security";
import { readServers, readSwagger2Servers } from "@/lib/specs/openapi/read-servers";
import { Reading } from "@/lib/specs/openapi/reading";
import type { References } from "@/lib/specs/source/references";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { childNode, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/**
 * Reads an OpenAPI definition of any dialect into the SpecModel. What is malformed is left out, and said
 * by validation. Takes time linear in what is written,
 * and throws SpecError `too_many_nodes` where references would multiply it into more than `maxParts`.
 */
export function readModel(
  entry: SourceDocument,
  dialect: OpenApiDialect,
  specVersion: string,
  references: References,
  maxParts: number,
): SpecModel {
  const root: SourceNode = { place: { file: entry.file, pointer: "" }, value: entry.data };
  const reading = new Reading(dialect, root, references, maxParts);
  const components = reading.isSwagger2 ? root : childNode(root, "components");
  const security = readSecurity(childNode(root, "security")) ?? [];
  const servers = (reading.isSwagger2 ? readSwagger2Servers(root) : readServers(childNode(root, "servers"))) ?? [];
  const defaults = { servers, security };
  const schemes = components && childNode(components, reading.isSwagger2 ? "securityDefinitions" : "securitySchemes");
  const named = components && childNode(components, reading.isSwagger2 ? "definitions" : "schemas");
  const model: SpecModel = {
    place: root.place,
    format: "openapi",
    specVersion,
    dialect,
    info: readInfo(childNode(root, "info"), (pointer) => entry.writtenScalar(pointer)),
    servers,
    tags: readTags(childNode(root, "tags")),
    operations: readPathItems(childNode(root, "paths"), reading, defaults),
    webhooks: readPathItems(webhooksOf(root, reading), reading, defaults),
    schemas: namedSchemas(reading.target(named), reading),
    securitySchemes: readSecuritySchemes(reading.target(schemes), reading),
    security,
    ...present({ externalDocs: readExternalDocs(root), extensions: extensionsOf(root) }),
  };
  reading.finish();
  return model;
}

/** In 3.0 they are written as an extension, which is read as 3.1 reads `webhooks`. */
function webhooksOf(root: SourceNode, { isModern, isSwagger2 }: Reading): SourceNode | undefined {
  return isSwagger2 ? undefined : childNode(root, isModern ? "webhooks" : "x-webhooks");
}

function namedSchemas(node: SourceNode | undefined, reading: Reading): Map<string, Schema> {
  const schemas = new Map<string, Schema>();
  for (const [name, inner] of memberNodes(node)) {
    const schema = reading.schemas.at(inner);
    if (!schema) continue;
    schema.name ??= name;
    schemas.set(name, schema);
  }
  return schemas;
}
