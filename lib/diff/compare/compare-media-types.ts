import { canonicalJson } from "@/lib/core/canonical-json";
import type { MediaType, Place } from "@/lib/specs/model";
import { type MessageSide, type OperationContext, step, type Trail } from "./difference";
import { coversMediaType, isForm, mediaTypeRank, normalMediaType } from "./media-types";
import { compareSchemas, type Walk } from "./walk";

/** Where the contents stand. */
export interface ContentPlace {
  operation: OperationContext;
  side: MessageSide;
  group: string;
  subject: string;
  trail?: Trail;
  from: Place;
  to: Place;
}

type Content = ReadonlyMap<string, MediaType>;

/** Compares the media types of a body, and their schemas. Ranges cover the types within them. */
export function compareContent(walk: Walk, at: ContentPlace, from: Content, to: Content): void {
  const before = normalised(from);
  const after = normalised(to);
  const matched = new Set<string>();
  for (const [name, older] of before) {
    const partner = bestMatch(name, after);
    if (partner === undefined) reportMediaType(walk, at, "removed", name, older.place);
    const newer = partner === undefined ? undefined : after.get(partner);
    if (!newer || partner === undefined) continue;
    matched.add(partner);
    compareMediaType(walk, { ...at, trail: step(at.trail, name) }, older, newer);
    if (at.side === "response" && partner !== name && !coversMediaType(name, partner))
      reportMediaType(walk, at, "added", partner, newer.place);
  }
  for (const [name, newer] of after) {
    if (matched.has(name)) continue;
    const covering = bestMatch(name, before);
    const older = covering === undefined ? undefined : before.get(covering);
    if (older) compareMediaType(walk, { ...at, trail: step(at.trail, name) }, older, newer);
    else reportMediaType(walk, at, "added", name, newer.place);
  }
}

function normalised(content: Content): Map<string, MediaType> {
  return new Map([...content].map(([name, mediaType]) => [normalMediaType(name), mediaType]));
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

function compareMediaType(walk: Walk, at: ContentPlace, from: MediaType, to: MediaType): void {
  const { operation, side, group, subject, trail } = at;
  const textLevels = trail && isForm(trail.segment.key) ? 2 : 0;
  compareSchemas(walk, { operation, side, group, subject, trail, textLevels }, from, to);
  const items = { operation, side, group, subject: `Items of ${subject}`, trail: step(trail, "items", "[]") };
  compareSchemas(
    walk,
    items,
    { schema: from.itemSchema, place: from.place },
    { schema: to.itemSchema, place: to.place },
  );
  compareEncoding(walk, at, from, to);
}

function compareEncoding(walk: Walk, at: ContentPlace, from: MediaType, to: MediaType): void {
  for (const name of new Set([...(from.encoding?.keys() ?? []), ...(to.encoding?.keys() ?? [])])) {
    const before = from.encoding?.get(name);
    const after = to.encoding?.get(name);
    if (canonicalJson(before ?? {}) === canonicalJson(after ?? {})) continue;
    walk.report({
      place: `${at.side}/media-type/encoding/changed`,
      operation: at.operation,
      subject: at.subject,
      trail: step(step(at.trail, "encoding"), name),
      facts: { name, before, after },
      from: from.place,
      to: to.place,
    });
  }
}
