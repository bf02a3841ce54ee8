const LONGEST = 200;

/**
 * What everybody may know of where an import came from: the query and the fragment of an address often hold a token, and
 * the audit log is read by all. The run itself, which only its maker sees, has the whole address.
 */
export function shownSource(source: string): string {
  if (!/^https?:\/\//i.test(source) || !URL.canParse(source)) return source.slice(0, LONGEST);
  const { origin, pathname } = new URL(source);
  return `${origin}${pathname}`.slice(0, LONGEST);
}
