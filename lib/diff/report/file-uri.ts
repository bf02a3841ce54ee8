/** The name of a file, or an address, as a URI reference (RFC 3986): relative names stay relative. */
export function fileUri(name: string): string {
  const text = name.toWellFormed().replaceAll("\\", "/");
  if (/^https?:\/\//i.test(text)) return encodeURI(text).replaceAll("%25", "%");
  const drive = /^[a-z]:\//i.test(text);
  const path = text
    .replace(/^(\.\/)+/, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (drive) return `file:///${path.replace("%3A", ":")}`;
  return text.startsWith("/") ? `file://${path}` : path;
}
