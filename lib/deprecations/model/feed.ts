import { Feed } from "feed";
import { type Announcement, linesOf, plainText, subjectOf, sunsetDay } from "./announcement";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Titles and contents are HTML to their readers: what people wrote is shown by them, never run. */
function shown(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

function titleOf(one: Announcement): string {
  if (one.status === "cancelled") return `${subjectOf(one)} stays`;
  const moved = one.moved === null ? "" : " (moved)";
  return `${subjectOf(one)} goes away on ${sunsetDay(one)}${moved}`;
}

/** An Atom feed (RFC 4287) of the announcements, what changed last first. `now` is the feed's date while it is empty. */
export function renderFeed(
  items: readonly Announcement[],
  addresses: { base: string; self: string },
  now: Date,
): string {
  const newestFirst = [...items].sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime());
  const address = `${addresses.base}/deprecations`;
  const feed = new Feed({
    id: address,
    title: "Concordat: deprecations",
    description: "What goes away, and when",
    link: address,
    generator: "Concordat",
    updated: newestFirst[0]?.changedAt ?? now,
    feedLinks: { atom: addresses.self },
    author: { name: "Concordat" },
  });
  for (const one of newestFirst) {
    feed.addItem({
      id: `urn:concordat:deprecation:${one.key}`,
      title: shown(titleOf(one)),
      link: one.address,
      date: one.changedAt,
      published: one.announcedAt,
      content: linesOf(one)
        .map((line) => `<p>${shown(line)}</p>`)
        .join(""),
      author: [{ name: plainText(one.team.name) }],
    });
  }
  return feed.atom1();
}
