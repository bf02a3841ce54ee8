import type { Schema, SpecModel } from "@/lib/specs/model";
import { buildOperations } from "@/lib/specs/smithy/build-operations";
import { SmithySchemas } from "@/lib/specs/smithy/build-schemas";
import { buildSecurity } from "@/lib/specs/smithy/build-security";
import type { SmithyContract, SmithyShape } from "@/lib/specs/smithy/contract";
import { hasTrait, textOf } from "@/lib/specs/smithy/traits-of";
import type { Claim } from "@/lib/specs/languages/language";

const NOT_DATA: ReadonlySet<string> = new Set(["service", "resource", "operation"]);

/** What a model says, in the terms that all languages share. Definitions of traits, and mixins, are no schemas. */
export function buildModel(contract: SmithyContract, entry: string, claim: Claim): SpecModel {
  const schemas = new SmithySchemas(contract);
  const security = buildSecurity(contract);
  const operations = buildOperations(contract, schemas, security);
  const named = new Map<string, Schema>();
  for (const shape of contract.shapes.values()) if (isData(shape)) named.set(schemas.nameOf(shape), schemas.of(shape));
  schemas.settle();
  const service = contract.services.map((id) => contract.shapes.get(id)).find((shape) => shape !== undefined);
  const description = textOf(service, "documentation");
  return {
    place: { file: entry, pointer: "" },
    format: "smithy",
    specVersion: claim.specVersion,
    dialect: claim.dialect,
    info: {
      title: textOf(service, "title") ?? service?.name ?? namespaceOf(contract),
      version: service?.entity?.version ?? "",
      ...(description === undefined ? {} : { description }),
    },
    servers: [],
    tags: [],
    operations,
    webhooks: new Map(),
    schemas: named,
    securitySchemes: new Map(security.schemes),
    security: security.byDefault,
  };
}

function isData(shape: SmithyShape): boolean {
  return !NOT_DATA.has(shape.type) && !hasTrait(shape, "trait") && !hasTrait(shape, "mixin");
}

function namespaceOf({ shapes }: SmithyContract): string {
  for (const { namespace } of shapes.values()) return namespace;
  return "";
}
