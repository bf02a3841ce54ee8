import type { JsonObject, SourceSet } from "@/lib/specs/model";
import { bundleSpec, parseSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { SpecError } from "@/lib/specs/spec-error";
import { corpusApis, corpusSource, hasCorpus } from "@/lib/testing/corpus";

/** A real definition of the corpus. */
export interface RealDefinition {
  /** `harbor 2.13.0`. */
  name: string;
  source: SourceSet;
  bytes: number;
  /** Whether it is the newest version of its API. */
  isNewest: boolean;
}

/** All OpenAPI definitions of the corpus; none where it is absent, and then it says so. */
export function realDefinitions(): RealDefinition[] {
  if (!hasCorpus()) return [];
  return corpusApis("openapi").flatMap(({ slug, versions }) =>
    versions.map((version, index) => {
      const source = corpusSource(version);
      return {
        name: `${slug} ${version.version}`,
        source,
        bytes: source.files.reduce((sum, file) => sum + file.bytes.length, 0),
        isNewest: index === versions.length - 1,
      };
    }),
  );
}

/** A real definition that was read, and the same as one document. */
export interface ReadDefinition {
  parsed: ParsedSource;
  document: JsonObject;
}

/** Reads a definition; undefined where the parser refuses it. */
export function readDefinition({ source }: RealDefinition): ReadDefinition | undefined {
  try {
    const parsed = parseSpec(source);
    return { parsed, document: bundleSpec(parsed) };
  } catch (fault) {
    if (fault instanceof SpecError) return undefined;
    throw fault;
  }
}

/** A document as a parsed definition of one file. */
export function parseDocument(document: JsonObject): ParsedSource {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  return parseSpec({ entry: "openapi.json", files: [{ name: "openapi.json", bytes }] });
}
