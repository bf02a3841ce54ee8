import { dialectOf } from "@/lib/diff/testing/documents/map-document";
import { type RealDefinition, readDefinition } from "@/lib/diff/testing/documents/real-definitions";
import { type OpenApiDialect, type SpecModel } from "@/lib/specs/model";
import { sliceSpec } from "@/lib/specs/parse-spec";
import { type Site, sitesOf } from "./site";

/** A place in a real definition. */
export interface RealSite {
  /** Of the definition: `harbor 2.13.0`. */
  name: string;
  dialect: OpenApiDialect;
  site: Site;
}

const MOST_BYTES = 450_000;
const MOST_OPERATIONS = 3;

/** Places in a few operations of each definition, each in a document with just that operation. */
export function realSites(definitions: readonly RealDefinition[]): RealSite[] {
  return definitions.flatMap((definition) => {
    const read = definition.isNewest && definition.bytes < MOST_BYTES ? readDefinition(definition) : undefined;
    if (!read) return [];
    return chosen(read.parsed.model).flatMap((key) => {
      const document = sliceSpec(read.parsed, { operations: [key] }, { depth: Number.POSITIVE_INFINITY });
      const dialect = dialectOf(document);
      return sitesOf(document).map((site) => ({ name: definition.name, dialect, site }));
    });
  });
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
