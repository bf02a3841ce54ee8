const LONGEST_API_SLUG = 80;
const LONGEST_TEAM_SLUG = 60;

/** A text as a slug: lower-case letters, digits and dashes. */
export function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

const cut = (slug: string, limit: number) => slug.slice(0, limit).replace(/-+$/, "");

/** A text as the slug of an API; empty where nothing of it can be one. `new` is the address of a page. */
export function apiSlugOf(text: string): string {
  const slug = cut(slugOf(text), LONGEST_API_SLUG);
  return slug === "new" ? "new-api" : slug;
}

/** A text as the slug of a team; empty where nothing of it can be one. */
export function teamSlugOf(text: string): string {
  return cut(slugOf(text), LONGEST_TEAM_SLUG);
}

/** A team by what people call it; null where that holds nothing a slug could be made of. */
export function teamNamed(name: string | undefined, slug?: string): { slug: string; name: string } | null {
  const made = teamSlugOf(slug ?? name ?? "");
  return made === "" ? null : { slug: made, name: (name ?? made).trim().slice(0, 120) || made };
}

// `\w` has the underscore, too: were it also a border later on, there would be endless ways to read a run of them.
const VERSION = /^v?\d+(?:[.\-_]\w+)?(?:[.-]\w+)*$/i;
const GENERIC_STEM = /^(openapi|swagger|asyncapi|api|spec|schema|index|main|definition|service|world|introspection)$/i;

/** What a path says: the API's name, the version where a part looks like one, and the folders above the API's. */
export interface NameInPath {
  name: string;
  version: string | null;
  above: string[];
}

const stemOf = (file: string) => file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");

/**
 * What the path of a definition says: `team/api/1.2.0/openapi.yaml`, `api/1.2.0.yaml`, `api/openapi.yaml` or `api.yaml`.
 * `top` is the name of the folder or archive that all files are in.
 */
export function nameInPath(file: string, top: string): NameInPath {
  const folders = [top, ...file.split("/").slice(0, -1)];
  const stem = stemOf(file);
  const at = folders.findLastIndex((folder, depth) => depth > 0 && VERSION.test(folder));
  if (at > 0) return { name: folders[at - 1] ?? top, version: folders[at] ?? null, above: folders.slice(0, at - 1) };
  const parent = folders.at(-1) ?? top;
  const above = folders.slice(0, -1);
  if (VERSION.test(stem)) return { name: parent, version: stem, above };
  return GENERIC_STEM.test(stem)
    ? { name: parent, version: null, above }
    : { name: stem, version: null, above: folders };
}

const natural = new Intl.Collator("en", { numeric: true });

/** The order of names in which 1.9 stands before 1.10. */
export function inNaturalOrder(a: string, b: string): number {
  return natural.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
