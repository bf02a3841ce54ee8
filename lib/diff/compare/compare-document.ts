import { canonicalJson } from "@/lib/core/canonical-json";
import type { JsonValue, Place, Server } from "@/lib/specs/model";
import { step } from "./difference";
import type { Walk } from "./walk";

/** Compares what a document says of itself: info, servers, tags and security schemes. */
export function compareDocument(walk: Walk): void {
  compareInfo(walk);
  compareServers(walk);
  compareTags(walk);
}

function rootPlace(walk: Walk, which: "from" | "to", pointer: string): Place | undefined {
  const [first] = walk[which].operations.values();
  return first ? { file: first.place.file, pointer } : undefined;
}

function compareInfo(walk: Walk): void {
  const before = walk.from.info;
  const after = walk.to.info;
  const texts = [
    ["none/document/title/changed", "title", before.title, after.title],
    ["none/document/description/changed", "description", before.description, after.description],
    ["none/document/terms/changed", "terms of service", before.termsOfService, after.termsOfService],
    ["none/document/contact/changed", "contact", plain(before.contact), plain(after.contact)],
    ["none/document/licence/changed", "licence", plain(before.licence), plain(after.licence)],
  ] as const;
  for (const [place, label, older, newer] of texts) {
    if (canonicalJson(older) === canonicalJson(newer)) continue;
    walk.report({
      place,
      subject: "The document",
      trail: step(step(undefined, "info"), label),
      facts: { name: label, before: older, after: newer },
      from: rootPlace(walk, "from", "/info"),
      to: rootPlace(walk, "to", "/info"),
    });
  }
}

function plain(record: { [key: string]: string | undefined } | undefined): JsonValue | undefined {
  if (!record) return undefined;
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function compareServers(walk: Walk): void {
  const before = new Map(walk.from.servers.map((server) => [normalUrl(server), server]));
  const after = new Map(walk.to.servers.map((server) => [normalUrl(server), server]));
  for (const [url, server] of before) {
    if (after.has(url)) continue;
    const trail = step(step(undefined, "servers"), server.url, url);
    walk.report({
      place: "none/document/server/removed",
      subject: "Server",
      trail,
      facts: { name: server.url, before: server.url },
      from: server.place,
    });
  }
  for (const [url, server] of after) {
    if (before.has(url)) continue;
    const trail = step(step(undefined, "servers"), server.url, url);
    walk.report({
      place: "none/document/server/added",
      subject: "Server",
      trail,
      facts: { name: server.url, after: server.url },
      to: server.place,
    });
  }
}

function normalUrl(server: Server): string {
  return server.url.replace(/\/+$/, "");
}

function compareTags(walk: Walk): void {
  const before = new Map(walk.from.tags.map((tag) => [tag.name, tag]));
  const after = new Map(walk.to.tags.map((tag) => [tag.name, tag]));
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const older = before.get(name);
    const newer = after.get(name);
    if (older && newer && older.description === newer.description) continue;
    walk.report({
      place: `none/document/tag/${!older ? "added" : newer ? "changed" : "removed"}`,
      subject: "Tag",
      trail: step(step(undefined, "tags"), name),
      facts: { name, before: older?.description, after: newer?.description },
      from: rootPlace(walk, "from", "/tags"),
      to: rootPlace(walk, "to", "/tags"),
    });
  }
}
