import type { MediaType, Place, Schema } from "@/lib/specs/model";
import { compareEncodings } from "./compare-encodings";
import type { ContentPlace } from "./content-place";
import { step } from "./difference";
import { inKeyOrder } from "./in-key-order";
import { coversMediaType, isForm, isOpaque, isSequential, mediaTypeRank, normalMediaType } from "./media-types";
import { compareSchemas, type Walk } from "./walk";

type Content = ReadonlyMap<string, MediaType>;

/**
 * Compares the media types of a body, and their schemas. Ranges cover the types within them; a range that gave way to
 * some types within it is restricted, not removed.
 */
export function compareContent(walk: Walk, at: ContentPlace, from: Content, to: Content): void {
  const before = normalised(from);
  const after = normalised(to);
  const matched = new Set<string>();
  for (const [name, older] of before) {
    const partner = bestMatch(name, after);
    const newer = partner === undefined ? undefined : after.get(partner);
    if (!newer || partner === undefined) {
      reportGone(walk, at, name, older.place, after);
      continue;
    }
    matched.add(partner);
    compareMediaType(walk, { ...at, trail: step(at.trail, name) }, name, older, newer);
    if (at.side === "response" && partner !== name && !coversMediaType(name, partner))
      reportMediaType(walk, at, "added", partner, newer.place);
  }
  for (const [name, newer] of after) {
    if (matched.has(name)) continue;
    const covering = bestMatch(name, before);
    const older = covering === undefined ? undefined : before.get(covering);
    if (older) compareMediaType(walk, { ...at, trail: step(at.trail, name) }, name, older, newer);
    else reportMediaType(walk, at, "added", name, newer.place);
  }
}

/** The media types that both contents have, ranges included. */
export function sharedContent(from: Content, to: Content): [Content, Content] {
  return [within(from, to), within(to, from)];
}

function within(content: Content, other: Content): Content {
  const known = normalised(other);
  const meets = (name: string) => [...known.keys()].some((covered) => coversMediaType(name, covered));
  return new Map([...normalised(content)].filter(([name]) => bestMatch(name, known) !== undefined || meets(name)));
}

/** Where one media type is written twice, with and without a charset, the first counts. */
function normalised(content: Content): Map<string, MediaType> {
  const found = new Map<string, MediaType>();
  for (const [name, media] of content) {
    const normal = normalMediaType(name);
    if (!found.has(normal)) found.set(normal, media);
  }
  return new Map(inKeyOrder(found));
}

/** The entry that stands for a media type: itself, else the narrowest range that covers it. */
function bestMatch(name: string, content: Content): string | undefined {
  if (content.has(name)) return name;
  let best: string | undefined;
  for (const candidate of content.keys()) {
    if (!coversMediaType(candidate, name)) continue;
    if (best === undefined || mediaTypeRank(candidate) > mediaTypeRank(best)) best = candidate;
  }
  return best;
}

function reportGone(walk: Walk, at: ContentPlace, name: string, place: Place, after: Content): void {
  const within = [...after].filter(([other]) => coversMediaType(name, other));
  const [first] = within;
  if (!first || (at.side === "response" && at.operation.reversed)) {
    reportMediaType(walk, at, "removed", name, place);
    return;
  }
  const left = within.map(([other]) => other).sort();
  walk.report({
    place: `${at.side}/media-type/existence/restricted`,
    operation: at.operation,
    subject: at.subject,
    trail: step(at.trail, name),
    facts: { name, before: name, after: left.join(", ") },
    from: place,
    to: first[1].place,
  });
}

function reportMediaType(walk: Walk, at: ContentPlace, action: "added" | "removed", name: string, place: Place): void {
  const { side, operation } = at;
  const kind = side === "response" && operation.reversed ? "delivery" : "existence";
  walk.report({
    place: side === "request" ? `request/media-type/existence/${action}` : `response/media-type/${kind}/${action}`,
    operation,
    subject: at.subject,
    trail: step(at.trail, name),
    facts: { name },
    from: action === "removed" ? place : at.from,
    to: action === "added" ? place : at.to,
  });
}

function compareMediaType(walk: Walk, at: ContentPlace, name: string, from: MediaType, to: MediaType): void {
  const { operation, side, group, subject, trail } = at;
  const root = { operation, side, group, subject, trail, textLevels: isForm(name) ? 2 : 0 };
  if (isSequential(name) && (from.itemSchema || to.itemSchema)) {
    const items = { ...root, subject: `Items of ${subject}`, trail: step(trail, "items", "[]") };
    compareSchemas(walk, items, itemOf(from), itemOf(to));
  } else if (!isOpaque(name) || !isRaw(from.schema) || !isRaw(to.schema)) compareSchemas(walk, root, from, to);
  compareEncodings(walk, at, name, from, to);
}

/** What each item of a sequence is: by its own schema, else by that of an array of all, else by that of the whole. */
function itemOf(media: MediaType): { schema?: Schema; place: Place } {
  const { place, schema, itemSchema } = media;
  return { place, schema: itemSchema ?? schema?.items ?? schema };
}

/** Whether a schema says no more of some bytes than that they are bytes: `type: string, format: binary` in 3.0, nothing in 3.1. */
function isRaw(schema: Schema | undefined): boolean {
  if (!schema || schema.always === true) return true;
  if (schema.types && (schema.types.length !== 1 || schema.types[0] !== "string")) return false;
  if (schema.format !== undefined && schema.format !== "binary") return false;
  const { place, name, types, format, title, description, examples, contentMediaType, extensions, ...rest } = schema;
  return Object.keys(rest).length === 0;
}
