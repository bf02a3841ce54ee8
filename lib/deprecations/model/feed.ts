import { Feed } from "feed";
import { type Announcement, linesOf, plainText, subjectOf } from "./announcement";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Titles and contents are HTML to their readers: what people wrote is shown by them, never run. */
function shown(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** An Atom feed (RFC 4287) of the announcements, the newest first. `now` is the feed's date while it is empty. */
export function renderFeed(items: readonly Announcement[], baseUrl: string, now: Date): string {
  const newestFirst = [...items].sort((a, b) => b.announcedAt.getTime() - a.announcedAt.getTime());
  const address = `${baseUrl}/deprecations`;
  const feed = new Feed({
    id: address,
    title: "Concordat: deprecations",
    description: "What goes away, and when",
    link: address,
    generator: "Concordat",
    updated: newestFirst[0]?.announcedAt ?? now,
    feedLinks: { atom: `${baseUrl}/api/v1/deprecations.atom` },
    author: { name: "Concordat" },
  });
  for (const one of newestFirst) {
    feed.addItem({
      id: `urn:concordat:deprecation:${one.key}`,
      title: shown(`${subjectOf(one)} goes away on ${one.sunsetAt.toISOString().slice(0, 10)}`),
      link: one.address,
      date: one.announcedAt,
      content: linesOf(one)
        .map((line) => `<p>${shown(line)}</p>`)
        .join(""),
      author: [{ name: plainText(one.team.name) }],
    });
  }
  return feed.atom1();
}
