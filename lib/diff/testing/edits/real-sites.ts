import { type RealDefinition, readDefinition } from "@/lib/diff/testing/documents/real-definitions";
import type { OpenApiDialect, SpecModel } from "@/lib/specs/model";
import { sliceSpec } from "@/lib/specs/parse-spec";
import { type OperationSite, operationSite } from "./protocol-edit";
import { type Site, sitesOf } from "./site";

/** An operation of a real definition, in a document with just that operation. */
export interface RealOperation {
  /** Of the definition: `harbor 2.13.0`. */
  name: string;
  site: OperationSite;
}

/** A place in such a document. */
export interface RealSite {
  name: string;
  dialect: OpenApiDialect;
  site: Site;
}

const MOST_BYTES = 450_000;
const MOST_OPERATIONS = 3;

/** A few operations of the newest version of each definition. */
export function realOperations(definitions: readonly RealDefinition[]): RealOperation[] {
  return definitions.flatMap((definition) => {
    const read = definition.isNewest && definition.bytes < MOST_BYTES ? readDefinition(definition) : undefined;
    if (!read) return [];
    return chosen(read.parsed.model).map((key) => {
      const document = sliceSpec(read.parsed, { operations: [key] }, { depth: Number.POSITIVE_INFINITY });
      const [method = "", path = ""] = key.split(" ");
      return { name: definition.name, site: operationSite(document, path, method.toLowerCase()) };
    });
  });
}

/** Every place of these operations where a schema can be edited. */
export function realSites(operations: readonly RealOperation[]): RealSite[] {
  return operations.flatMap(({ name, site: { document, dialect } }) =>
    sitesOf(document).map((site) => ({ name, dialect, site })),
  );
}

/** Operations that send and receive something, spread over the definition. */
function chosen({ operations }: SpecModel): string[] {
  const fit = [...operations.values()].filter(({ requestBody, parameters }) => requestBody || parameters.length > 1);
  const step = Math.max(1, Math.floor(fit.length / MOST_OPERATIONS));
  return fit
    .filter((_, index) => index % step === 0)
    .slice(0, MOST_OPERATIONS)
    .map(({ key }) => key);
}
