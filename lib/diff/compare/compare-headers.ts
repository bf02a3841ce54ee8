import type { PlaceKey } from "@/lib/diff/place";
import type { Header } from "@/lib/specs/model";
import type { ContentPlace } from "./content-place";
import { step } from "./difference";
import { ANY, OBJECT } from "./kinds";
import { normalMediaType } from "./media-types";
import { announcementOf } from "./sunset";
import { compareSchemas, type Walk } from "./walk";

/** Headers that a definition describes elsewhere; OpenAPI says to ignore them here. */
const IGNORED = new Set(["content-type"]);

/** Compares the headers of two responses; letter case does not count. */
export function compareHeaders(
  walk: Walk,
  at: ContentPlace,
  from: ReadonlyMap<string, Header>,
  to: ReadonlyMap<string, Header>,
): void {
  const before = byName(from);
  const after = byName(to);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    if (!IGNORED.has(name)) compareHeader(walk, at, name, before.get(name), after.get(name));
  }
}

interface NamedHeader {
  name: string;
  header: Header;
}

function byName(headers: ReadonlyMap<string, Header>): Map<string, NamedHeader> {
  return new Map([...headers].map(([name, header]) => [name.toLowerCase(), { name, header }]));
}

function compareHeader(
  walk: Walk,
  at: ContentPlace,
  key: string,
  from: NamedHeader | undefined,
  to: NamedHeader | undefined,
): void {
  const name = (to ?? from)?.name ?? key;
  const subject = `${at.subject} header \`${name}\``;
  const trail = step(step(at.trail, "header"), name, key);
  const report = (place: PlaceKey, before?: string, after?: string): void => {
    walk.report({
      place,
      operation: at.operation,
      subject,
      trail,
      facts: { name, before, after },
      from: from?.header.place ?? at.from,
      to: to?.header.place ?? at.to,
    });
  };
  if (!from || !to) {
    if (to) report(at.side === "response" ? "response/header/existence/added" : addition(to.header.required));
    else if (from) report(removal(at.side, from.header.required));
    return;
  }
  if (from.header.required !== to.header.required)
    report(`${at.side}/header/required/${to.header.required ? "added" : "removed"}`);
  const [was, is] = [announcementOf(from.header).deprecated, announcementOf(to.header).deprecated];
  if (was !== is && at.side === "response") report(`response/header/deprecation/${is ? "added" : "removed"}`);
  const older = serialisation(walk, "from", from.header);
  const newer = serialisation(walk, "to", to.header);
  if (older.kind !== newer.kind || (older.isObject && newer.isObject && older.way !== newer.way))
    report(`${at.side}/header/serialisation/changed`, older.way, newer.way);
  if (older.kind !== newer.kind) return;
  const group = `${at.group}/${trailStatus(at)}/header/${key}`;
  const root = { operation: at.operation, side: at.side, group, subject, trail, textLevels: 2 };
  compareSchemas(walk, root, from.header, to.header);
}

/** How a header's value is written: as plain text (objects exploded or not), or as a media type. */
function serialisation(walk: Walk, which: "from" | "to", header: Header): Written {
  const [type] = header.content?.keys() ?? [];
  if (type !== undefined) {
    const way = normalMediaType(type);
    return way === "text/plain"
      ? { kind: "simple", way: "simple", isObject: false }
      : { kind: way, way, isObject: false };
  }
  const kinds = header.schema ? walk.graph[which].views.of(header.schema).kinds : 0;
  const isObject = kinds !== ANY && (kinds & OBJECT) !== 0;
  return { kind: "simple", way: isObject && header.explode ? "simple, exploded" : "simple", isObject };
}

interface Written {
  kind: string;
  way: string;
  isObject: boolean;
}

function trailStatus(at: ContentPlace): string {
  return at.trail?.segment.key ?? "";
}

function addition(required: boolean): PlaceKey {
  return required ? "request/header/existence/added-required" : "request/header/existence/added-optional";
}

function removal(side: ContentPlace["side"], required: boolean): PlaceKey {
  if (side === "request") return "request/header/existence/removed";
  return required ? "response/header/existence/removed-required" : "response/header/existence/removed-optional";
}
