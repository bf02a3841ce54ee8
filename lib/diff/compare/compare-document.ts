import { canonicalJson } from "@/lib/core/canonical-json";
import type { JsonObject, JsonValue, Place, SpecModel, Tag } from "@/lib/specs/model";
import { escapePointerSegment } from "@/lib/specs/source/pointer";
import { compareServers } from "./compare-servers";
import { step } from "./difference";
import type { Walk } from "./walk";

/** Compares what a document says of itself: info, servers, tags, where to read more, and extensions. */
export function compareDocument(walk: Walk): void {
  compareInfo(walk);
  compareServers(walk);
  compareTags(walk);
  compareExtensions(walk);
}

function rootPlace(walk: Walk, which: "from" | "to", pointer: string): Place {
  return { file: walk[which].place.file, pointer };
}

function compareInfo(walk: Walk): void {
  const before = walk.from.info;
  const after = walk.to.info;
  const docs = [docsOf(walk.from), docsOf(walk.to)] as const;
  const texts = [
    ["none/document/title/changed", "title", "title", before.title, after.title],
    ["none/document/version/changed", "version", "version", before.version, after.version],
    ["none/document/summary/changed", "summary", "summary", before.summary, after.summary],
    ["none/document/description/changed", "description", "description", before.description, after.description],
    ["none/document/terms/changed", "terms of service", "termsOfService", before.termsOfService, after.termsOfService],
    ["none/document/contact/changed", "contact", "contact", plain(before.contact), plain(after.contact)],
    ["none/document/licence/changed", "licence", "license", plain(before.licence), plain(after.licence)],
    ["none/document/external-docs/changed", "external docs", "", ...docs],
  ] as const;
  for (const [place, label, key, older, newer] of texts) {
    if (canonicalJson(older) === canonicalJson(newer)) continue;
    const pointer = key ? `/info/${key}` : "/externalDocs";
    walk.report({
      place,
      subject: "The document",
      trail: step(key ? step(undefined, "info") : undefined, label),
      facts: { name: label, before: older, after: newer },
      from: rootPlace(walk, "from", pointer),
      to: rootPlace(walk, "to", pointer),
    });
  }
}

function plain(record: { [key: string]: string | undefined } | undefined): JsonValue | undefined {
  if (!record) return undefined;
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function docsOf({ externalDocs }: SpecModel): JsonValue | undefined {
  return externalDocs && plain({ ...externalDocs });
}

function compareTags(walk: Walk): void {
  const before = new Map(walk.from.tags.map((tag) => [tag.name, tag]));
  const after = new Map(walk.to.tags.map((tag) => [tag.name, tag]));
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const older = before.get(name);
    const newer = after.get(name);
    if (older && newer && wordsOf(older) === wordsOf(newer)) continue;
    walk.report({
      place: `none/document/tag/${!older ? "added" : newer ? "changed" : "removed"}`,
      subject: "Tag",
      trail: step(step(undefined, "tags"), name),
      facts: { name, before: older?.description, after: newer?.description },
      from: tagPlace(walk, "from", name),
      to: tagPlace(walk, "to", name),
    });
  }
}

function wordsOf({ description, summary, parent, kind }: Tag): string {
  return canonicalJson([description, summary, parent, kind]);
}

function tagPlace(walk: Walk, which: "from" | "to", name: string): Place {
  const index = walk[which].tags.findIndex((tag) => tag.name === name);
  return rootPlace(walk, which, index < 0 ? "/tags" : `/tags/${index}`);
}

function compareExtensions(walk: Walk): void {
  const both = [
    ["", otherExtensions(walk.from), otherExtensions(walk.to)],
    ["info", walk.from.info.extensions, walk.to.info.extensions],
  ] as const;
  for (const [owner, before, after] of both) {
    const older = entriesOf(before);
    const newer = entriesOf(after);
    for (const name of [...new Set([...older.keys(), ...newer.keys()])].sort()) {
      const facts = { name, before: older.get(name), after: newer.get(name) };
      if (canonicalJson(facts.before) === canonicalJson(facts.after) && older.has(name) === newer.has(name)) continue;
      const pointer = `${owner && "/info"}/${escapePointerSegment(name)}`;
      walk.report({
        place: "none/document/extension/changed",
        subject: "The document",
        trail: step(owner ? step(undefined, owner) : undefined, name),
        facts,
        from: rootPlace(walk, "from", pointer),
        to: rootPlace(walk, "to", pointer),
      });
    }
  }
}

/** Without the webhooks of OpenAPI 3.0, which are compared as such. */
function otherExtensions({ extensions, dialect, webhooks }: SpecModel): JsonObject | undefined {
  if (!extensions || dialect !== "3.0" || webhooks.size === 0) return extensions;
  const { "x-webhooks": _read, ...others } = extensions;
  return others;
}

function entriesOf(extensions: JsonObject | undefined): Map<string, JsonValue> {
  return new Map(Object.entries(extensions ?? {}));
}
