import { nativeContract } from "@/lib/specs/native-contract";
import type { MessageSide } from "@/lib/diff/compare/difference";
import { writeExample } from "@/lib/reader/model/examples/write-example";
import type { ReaderBody, ReaderExample } from "@/lib/reader/schema";
import { buildTree } from "@/lib/reader/model/tree/build-tree";
import type { MediaType, Schema } from "@/lib/specs/model";
import type { Reading } from "./reading";

const MAX_EXAMPLES = 5;

/** Content as it is read: a body for each media type. */
export function viewContent(
  reading: Reading,
  content: ReadonlyMap<string, MediaType>,
  side: MessageSide,
): ReaderBody[] {
  return [...content].map(([mediaType, media]) => ({
    mediaType,
    tree: media.schema ? buildTree(reading, media.schema) : null,
    ...(media.itemSchema ? { items: buildTree(reading, media.itemSchema) } : {}),
    examples: examplesOf(reading, mediaType, media, side),
    line: reading.locate(media.place).line,
  }));
}

function examplesOf(reading: Reading, mediaType: string, media: MediaType, side: MessageSide): ReaderExample[] {
  const shown = (media.examples ?? []).slice(0, MAX_EXAMPLES);
  if (shown.length > 0) {
    return shown.map((value): ReaderExample => ({ source: "document", ...writeExample(mediaType, value) }));
  }
  const schema = media.schema ?? media.itemSchema;
  return schema && !isBinary(schema) ? madeExamples(reading, mediaType, schema, side) : [];
}

/** An example that is made of a schema, as a list of at most one. */
export function madeExamples(reading: Reading, mediaType: string, schema: Schema, side: MessageSide): ReaderExample[] {
  if (!isWhole(reading, schema, side)) return [];
  const value = reading.examples.make(side, schema);
  return value === undefined ? [] : [{ source: "made", ...writeExample(mediaType, value) }];
}

/** Nobody gets a whole object of GraphQL: what comes back is what the query selects. What is sent is sent as it is declared. */
function isWhole({ native }: Reading, { name = "" }: Schema, side: MessageSide): boolean {
  const graphql = nativeContract(native, "graphql");
  if (!graphql) return true;
  const kind = graphql.types.get(name)?.kind;
  return side === "request" && kind !== "object" && kind !== "interface" && kind !== "union";
}

/** Files: a made text would be none. */
function isBinary(schema: Schema): boolean {
  return (
    schema.format === "binary" || (schema.contentMediaType !== undefined && schema.types?.includes("string") === true)
  );
}
