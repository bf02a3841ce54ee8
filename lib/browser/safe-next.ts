/**
 * Where to go after signing in: `next` where it is a path on this site, else the start. Whatever a browser could read
 * as another host (`//host`, `/\host`, control characters, a scheme) is refused.
 */
export function safeNext(next: string | undefined): string {
  const start = "/";
  if (!next || next.length > 2000 || !/^\/(?![/\\])/.test(next)) return start;
  if ([...next].some((character) => character < " " || character === "\u007f" || character === "\\")) return start;
  const base = "https://registry.invalid";
  const url = URL.canParse(next, base) ? new URL(next, base) : undefined;
  // `/.//host` is read as `//host` once its dots are gone.
  if (url?.origin !== base || url.pathname.startsWith("//") || /^\/(sign-in|api)(\/|$)/.test(url.pathname))
    return start;
  return `${url.pathname}${url.search}${url.hash}`;
}
