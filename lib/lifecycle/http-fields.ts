/** A link for the `Link` field. `href` is a URI reference; it is escaped where it holds what none may hold. */
export interface FieldLink {
  rel: "deprecation" | "sunset" | "successor-version";
  href: string;
  /** A media type, such as `text/html`. */
  type?: string;
  title?: string;
}

/** What callers are told of a version that goes away. */
export interface DeprecationSignal {
  deprecatedAt?: Date | null;
  sunsetAt?: Date | null;
  links?: readonly FieldLink[];
}

const NOT_IN_A_URI = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

function escapeHref(href: string): string {
  return href.replace(LONE_SURROGATE, "\uFFFD").replace(NOT_IN_A_URI, (char) => encodeURIComponent(char));
}

/** RFC 9110 §5.6.4. Characters that no field may hold become spaces. */
function quoted(text: string): string {
  const printable = text.replace(/[^\x20-\x7e]/g, " ");
  return `"${printable.replace(/["\\]/g, "\\$&")}"`;
}

/** RFC 8187 §3.2: an extended value for text that is not ASCII. */
function extended(text: string): string {
  const encoded = encodeURIComponent(text.replace(LONE_SURROGATE, "\uFFFD"));
  return `UTF-8''${encoded.replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

function linkValue(link: FieldLink): string {
  const parts = [`<${escapeHref(link.href)}>`, `rel=${quoted(link.rel)}`];
  if (link.type !== undefined) parts.push(`type=${quoted(link.type)}`);
  if (link.title !== undefined) {
    const ascii = /^[\x20-\x7e]*$/.test(link.title);
    parts.push(ascii ? `title=${quoted(link.title)}` : `title*=${extended(link.title)}`);
  }
  return parts.join("; ");
}

/** A Date of structured fields (RFC 9651 §3.3.7): whole seconds since the epoch, rounded down. */
export function structuredDate(instant: Date): string {
  const seconds = Math.floor(instant.getTime() / 1000);
  if (!Number.isFinite(seconds)) throw new RangeError("not an instant");
  return `@${seconds}`;
}

/** An IMF-fixdate (RFC 9110 §5.6.7), such as `Sun, 06 Nov 1994 08:49:37 GMT`, for years 0 to 9999. */
export function httpDate(instant: Date): string {
  const year = instant.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new RangeError("not an instant that an HTTP-date can say");
  return instant.toUTCString();
}

/**
 * The HTTP fields of a version that goes away: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and `Link` (RFC 8288), each only
 * where there is something to say. Whatever the texts hold, no value has a line break or a character outside ASCII.
 */
export function deprecationFields({ deprecatedAt, sunsetAt, links = [] }: DeprecationSignal): Record<string, string> {
  const fields: Record<string, string> = {};
  if (deprecatedAt) fields.Deprecation = structuredDate(deprecatedAt);
  if (sunsetAt) fields.Sunset = httpDate(sunsetAt);
  if (links.length > 0) fields.Link = links.map(linkValue).join(", ");
  return fields;
}
