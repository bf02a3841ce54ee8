import type { PathPart, PathTemplate } from "./path-template";

/**
 * How a gateway sees the path of a request. `decoded`: percent-encoding undone (nginx `$uri`, Kong, APISIX, Caddy); `raw`: as
 * it was sent (Envoy, Istio, Gateway API, Express).
 */
export type PathForm = "decoded" | "raw";

/** What RFC 3986 §3.3 lets a path hold as it is. */
const NOT_IN_A_PATH = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]|%(?![0-9A-Fa-f]{2})/gu;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Fixed text of a path as a gateway sees it. */
export function fixedPath(text: string, form: PathForm): string {
  const whole = text.replace(/\p{Surrogate}/gu, "\uFFFD");
  if (form === "decoded") return decoded(whole);
  return whole.replace(NOT_IN_A_PATH, (char) => encodeURIComponent(char));
}

/** As they are in every dialect of regular expressions, and in every file that one is written into. */
const PLAIN = /[A-Za-z0-9\-_~/:@!,=&%]|[^\x00-\x7f]/u;
const ESCAPED = /[.+*?()[\]|^]/;

/**
 * A text as a regular expression that fits only itself: in PCRE, RE2 and JavaScript alike. What could mean something to the
 * file around it (quotes, `$`, `;`, `#`, braces, blanks, line breaks of ASCII) is written by its number. Others stay: the
 * dialects have no number in common for them, and each file quotes what it takes for a blank or a line break beside these.
 */
export function literalPattern(text: string): string {
  return [...text]
    .map((char) => {
      if (PLAIN.test(char)) return char;
      if (ESCAPED.test(char)) return `\\${char}`;
      return `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`;
    })
    .join("");
}

/** A parameter before one character and another parameter ends at the first such character: so it is found in one go. */
function partPattern(part: PathPart, index: number, segment: readonly PathPart[], form: PathForm): string {
  if (part.kind === "text") return literalPattern(fixedPath(part.text, form));
  if (part.rest) return ".+";
  const [text, next] = segment.slice(index + 1, index + 3);
  const mark = text?.kind === "text" && next?.kind === "parameter" ? fixedPath(text.text, form) : "";
  return /^[\x21-\x7e]$/.test(mark) ? `[^/][^/${inClass(mark)}]*` : "[^/]+";
}

/** One character between the brackets of a class. */
function inClass(char: string): string {
  const code = char.charCodeAt(0);
  return /[A-Za-z0-9_~:@!,=&]/.test(char) ? char : `\\x${code.toString(16).padStart(2, "0")}`;
}

function patternOf(segment: readonly PathPart[], form: PathForm): string {
  return segment.map((part, index) => partPattern(part, index, segment, form)).join("");
}

/** The path of a template as a regular expression without anchors. A parameter is one part of a segment. */
export function pathPattern(template: PathTemplate, form: PathForm): string {
  return template.segments.map((segment) => `/${patternOf(segment, form)}`).join("");
}

/** The paths of servers as a regular expression without anchors; empty where all are at the root. */
export function basePattern(bases: readonly string[], form: PathForm): string {
  const patterns = bases.map((base) => literalPattern(fixedPath(base, form)));
  const [only = ""] = patterns;
  return patterns.length > 1 ? `(?:${patterns.join("|")})` : only;
}
