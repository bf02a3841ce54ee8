import { Feed } from "feed";
import type { DiffSummary } from "@/lib/diff/model";
import type { ChangelogEntry } from "@/lib/versions/schema/changes";
import { changelogHref, changesHref } from "./changes-address";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const NOT_IN_TEXT = /[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

/** Titles and contents are HTML to their readers: what documents say is shown by them, never run. */
function shown(text: string): string {
  return text.replace(NOT_IN_TEXT, " ").replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** The verdict on a version in a few words: `2 breaking, 1 dangerous changes since 1.0.0`. */
function verdictOf(counts: DiffSummary & { from: string }): string {
  const said = [
    ...(counts.breaking > 0 ? [`${counts.breaking} breaking`] : []),
    ...(counts.dangerous > 0 ? [`${counts.dangerous} dangerous`] : []),
    ...(counts.nonBreaking > 0 ? [`${counts.nonBreaking} non-breaking`] : []),
  ];
  const total = counts.breaking + counts.dangerous + counts.nonBreaking;
  if (total === 0) return `nothing changed for callers since ${counts.from}`;
  return `${said.join(", ")} ${total === 1 ? "change" : "changes"} since ${counts.from}`;
}

interface ChangelogFeed {
  /** Whose versions: of one API, or of all that fit a filter. */
  of: { api: string } | { filter: Readonly<Record<string, string | undefined>> };
  /** Newest first. */
  entries: readonly ChangelogEntry[];
  baseUrl: string;
  /** The feed's date while it is empty. */
  now: Date;
}

/** What a feed is called, the page it is of, and its own address. */
function headOf(of: ChangelogFeed["of"], baseUrl: string) {
  if ("api" in of) {
    const self = `${baseUrl}/api/v1/apis/${encodeURIComponent(of.api)}/changelog.atom`;
    return { title: `Concordat: changes of ${of.api}`, page: baseUrl + changelogHref(of.api, {}), self };
  }
  const given = Object.entries(of.filter).filter((one): one is [string, string] => one[1] !== undefined);
  const query = given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`;
  const which = given.map(([name, value]) => `${name} ${value}`).join(", ");
  const title = which === "" ? "Concordat: changes of all APIs" : `Concordat: changes of ${which}`;
  return { title, page: `${baseUrl}/apis${query}`, self: `${baseUrl}/api/v1/changelog.atom${query}` };
}

/** An Atom feed (RFC 4287) of versions. */
export function renderChangelogFeed({ of, entries, baseUrl, now }: ChangelogFeed): string {
  const { title, page, self } = headOf(of, baseUrl);
  const [newest] = entries;
  const feed = new Feed({
    id: "api" in of ? page : self,
    title: shown(title),
    description: "What each version changed for callers",
    link: page,
    generator: "Concordat",
    updated: newest ? new Date(newest.version.publishedAt) : now,
    feedLinks: { atom: self },
    author: { name: "Concordat" },
  });
  for (const entry of entries) {
    const { version, told } = entry;
    const { api, changes } = version;
    const verdict = changes ? verdictOf(changes) : "the first version";
    const pair = { from: changes?.from, to: version.version };
    const lines = (told ?? []).map(({ severity, operation, message, fingerprint }) => {
      const place = operation === null ? "" : `${operation}: `;
      const link = shown(baseUrl + changesHref(api, { ...pair, change: fingerprint }));
      return `<li><a href="${link}">${shown(`${severity}: ${place}${message.replaceAll("`", "")}`)}</a></li>`;
    });
    feed.addItem({
      id: `urn:concordat:version:${encodeURIComponent(api)}:${encodeURIComponent(version.version)}`,
      title: shown(`${api} ${version.version}: ${verdict}`),
      link: baseUrl + (changes ? changesHref(api, pair) : version.url),
      date: new Date(version.publishedAt),
      content: [
        ...(version.changelog ? [`<p>${shown(version.changelog)}</p>`] : []),
        ...(lines.length > 0 ? [`<ul>${lines.join("")}</ul>`] : []),
      ].join(""),
      author: [{ name: version.publishedBy.name.replace(NOT_IN_TEXT, " ") }],
    });
  }
  return feed.atom1();
}
