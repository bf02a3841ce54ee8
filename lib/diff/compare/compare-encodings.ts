import type { PlaceKey } from "@/lib/diff/place";
import type { Encoding, Header, MediaType, Schema } from "@/lib/specs/model";
import type { ContentPlace } from "./content-place";
import { step, type Trail } from "./difference";
import { ANY, ARRAY, OBJECT } from "./kinds";
import { coversMediaType, isMultipart, isUrlEncoded, normalMediaType } from "./media-types";
import { compareSchemas, type Walk } from "./walk";

/** One field or part of a body in one version: its encoding as written, and its schema. */
interface Part {
  encoding?: Encoding;
  schema?: Schema;
  /** What values it can take, as bits of `kinds`. */
  kinds: number;
  /** 2.0, where a list without `collectionFormat` has commas by the letter, which converters do not carry over. */
  isLoose: boolean;
}

/** Compares how the fields and parts of a body are written, with defaults filled in, and only where it shows. */
export function compareEncodings(walk: Walk, at: ContentPlace, type: string, from: MediaType, to: MediaType): void {
  if (!isMultipart(type) && !isUrlEncoded(type)) return;
  for (const name of new Set([...(from.encoding?.keys() ?? []), ...(to.encoding?.keys() ?? [])])) {
    const before = fieldOf(walk, "from", from, name);
    const after = fieldOf(walk, "to", to, name);
    if (before && after) comparePart(walk, at, type, name, before, after);
  }
  if (!isMultipart(type)) return;
  const positions = Math.max(from.prefixEncoding?.length ?? 0, to.prefixEncoding?.length ?? 0);
  for (let index = 0; index < positions; index++)
    comparePart(walk, at, type, `[${index}]`, positionOf(from, index), positionOf(to, index));
  if (from.itemEncoding || to.itemEncoding)
    comparePart(walk, at, type, "[]", positionOf(from, Infinity), positionOf(to, Infinity));
}

/** Undefined where the body has no such field: then the encoding means nothing. */
function fieldOf(walk: Walk, which: "from" | "to", media: MediaType, name: string): Part | undefined {
  const side = walk.graph[which];
  const schema = media.schema && side.views.of(media.schema).properties.get(name);
  if (!schema) return undefined;
  const encoding = media.encoding?.get(name);
  const isLoose = !encoding && walk[which].dialect === "2.0";
  return { encoding, schema, kinds: side.views.of(schema).kinds, isLoose };
}

function positionOf(media: MediaType, index: number): Part {
  return { encoding: media.prefixEncoding?.[index] ?? media.itemEncoding, kinds: ANY, isLoose: false };
}

function comparePart(walk: Walk, at: ContentPlace, type: string, name: string, from: Part, to: Part): void {
  const trail = step(step(at.trail, "encoding"), name);
  const report = (place: PlaceKey, before?: string, after?: string): void => {
    walk.report({
      place,
      operation: at.operation,
      subject: at.subject,
      trail,
      facts: { name, before, after },
      from: from.encoding?.place ?? at.from,
      to: to.encoding?.place ?? at.to,
    });
  };
  const kinds = from.kinds & to.kinds;
  const before = serialisation(type, from, kinds);
  const after = serialisation(type, to, kinds);
  const isTold = from.isLoose === to.isLoose || walk.from.dialect === walk.to.dialect;
  if (before !== after && isTold) report(`${at.side}/media-type/encoding/changed`, before, after);
  if (!isMultipart(type)) return;
  const older = contentTypes(from);
  const newer = contentTypes(to);
  if (!older || !newer) return;
  const isKept = areCovered(older, newer);
  const isAllowed = areCovered(newer, older);
  const words = [older.join(", "), newer.join(", ")] as const;
  const [worse, milder] = at.side === "request" ? [!isKept, !isAllowed] : [!isAllowed, !isKept];
  const actions = at.side === "request" ? (["narrowed", "widened"] as const) : (["widened", "narrowed"] as const);
  if (worse || milder) report(`${at.side}/media-type/part-type/${worse ? actions[0] : actions[1]}`, ...words);
  if (comparePartHeaders(walk, at, trail, from.encoding?.headers, to.encoding?.headers))
    report(`${at.side}/media-type/part-headers/changed`);
}

/** Style and explode of a list or an object; in `multipart` nothing written means one part for each value. */
function serialisation(type: string, { encoding, isLoose }: Part, kinds: number): string {
  if (kinds === ANY || (kinds & (ARRAY | OBJECT)) === 0) return "";
  if (isLoose) return "form";
  const isWritten = encoding?.style !== undefined || encoding?.explode !== undefined;
  if (isMultipart(type) && !isWritten) return "one for each value";
  const style = encoding?.style ?? "form";
  const explode = encoding?.explode ?? style === "form";
  if (style === "deepObject") return style;
  if (isMultipart(type) && style === "form" && explode && (kinds & OBJECT) === 0) return "one for each value";
  return explode ? `${style}, exploded` : style;
}

/** The media types that a part may have, with the defaults of OpenAPI 3.x; undefined where there is no telling. */
function contentTypes({ encoding, schema, kinds }: Part): string[] | undefined {
  if (encoding?.contentType !== undefined) return encoding.contentType.split(",").map(normalMediaType).sort();
  if (!schema) return undefined;
  const item = (kinds & ARRAY && schema.items) || schema;
  if (item.properties || item.types?.includes("object")) return ["application/json"];
  const isBinary = item.format === "binary" || item.format === "byte" || item.contentEncoding !== undefined;
  if (item.contentMediaType !== undefined) return [normalMediaType(item.contentMediaType)];
  if (item.types?.length !== 1) return undefined;
  return [isBinary ? "application/octet-stream" : "text/plain"];
}

function areCovered(types: readonly string[], ranges: readonly string[]): boolean {
  return types.every((type) => ranges.some((range) => coversMediaType(range, type)));
}

type Headers = ReadonlyMap<string, Header> | undefined;

/** Compares the schemas of headers that both have; true where there are others, or others are required. */
function comparePartHeaders(walk: Walk, at: ContentPlace, trail: Trail, from: Headers, to: Headers): boolean {
  const before = byName(from);
  const after = byName(to);
  let differs = before.size !== after.size;
  for (const [name, older] of before) {
    const newer = after.get(name);
    if (!newer || newer.required !== older.required) differs = true;
    if (!newer) continue;
    const group = `${at.group}/${trail.segment.key}/header/${name}`;
    const words = { subject: `${at.subject} part header \`${name}\``, trail: step(step(trail, "header"), name) };
    compareSchemas(walk, { operation: at.operation, side: at.side, group, ...words, textLevels: 2 }, older, newer);
  }
  return differs;
}

function byName(headers: Headers): Map<string, Header> {
  const named = [...(headers ?? [])].map(([name, header]) => [name.toLowerCase(), header] as const);
  return new Map(named.filter(([name]) => name !== "content-type"));
}
