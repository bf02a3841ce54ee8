import { Feed } from "feed";
import { plainText } from "@/lib/deprecations/model/announcement";
import { breakingKey, breakingLines, type BreakingNews, breakingTitle, changedAt } from "./breaking-lines";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Titles and contents are HTML to their readers: what people wrote is shown by them, never run. */
function shown(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** An Atom feed (RFC 4287) of what will break for one consumer, in the order of urgency. `now` is its date while it is empty. */
export function renderBreakingFeed({ consumer, baseUrl, items }: BreakingNews, now: Date): string {
  const path = `/consumers/${encodeURIComponent(consumer.slug)}/breaking`;
  const last = items.reduce((latest, one) => Math.max(latest, changedAt(one).getTime()), 0);
  const feed = new Feed({
    id: `${baseUrl}${path}`,
    title: shown(`What will break for ${consumer.name}`),
    description: "What goes away of what it calls, and when",
    link: `${baseUrl}${path}`,
    generator: "Concordat",
    updated: last === 0 ? now : new Date(last),
    feedLinks: { atom: `${baseUrl}/api/v1${path}.atom` },
    author: { name: "Concordat" },
  });
  for (const one of items) {
    feed.addItem({
      id: `urn:concordat:breaking:${breakingKey(consumer.id, one)}`,
      title: shown(breakingTitle(one)),
      link: baseUrl + one.url,
      date: changedAt(one),
      content: breakingLines(one)
        .map((line) => `<p>${shown(line)}</p>`)
        .join(""),
      author: [{ name: plainText(one.api.team.name) }],
    });
  }
  return feed.atom1();
}
