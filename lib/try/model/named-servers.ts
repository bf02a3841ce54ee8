import { safePattern, Undecided } from "@/lib/diff/witness/safe-pattern";

/** A server as a definition names it. */
export interface NamedServer {
  url: string;
  variables: { name: string; default: string; enum: string[] | null }[];
}

const LITERAL = /[.*+?^${}()|[\]\\/]/g;
/** What a variable without a list of values may stand for: never the end of a host or of a path's segment. */
const ANY_PART = "[^/?#@\\\\]+";

/** The absolute addresses that a server's text stands for: one without a scheme is for both. */
function absoluteForms(url: string): string[] {
  if (/^https?:\/\//i.test(url)) return [url];
  return url.startsWith("//") ? [`https:${url}`, `http:${url}`] : [];
}

/** An address as `URL` would write it, as far as that can be told with variables in it. */
function canonical(address: string): string {
  const [, scheme = "", authority = "", rest = ""] = /^(https?):\/\/([^/?#]*)([^?#]*)/i.exec(address) ?? [];
  const usual = scheme.toLowerCase() === "https" ? /:443$/ : /:80$/;
  const names = authority.split(/(\{[^{}]*\})/).map((part) => (part.startsWith("{") ? part : part.toLowerCase()));
  return `${scheme.toLowerCase()}://${names.join("").replace(usual, "")}${rest.replace(/\/+$/, "")}`;
}

function patternOf(address: string, variables: NamedServer["variables"]): string {
  const parts = canonical(address).split(/\{([^{}]*)\}/);
  const source = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(LITERAL, "\\$&");
    const values = variables.find(({ name }) => name === part)?.enum;
    return values ? `(?:${values.map((value) => value.replace(LITERAL, "\\$&")).join("|")})` : ANY_PART;
  });
  return `^${source.join("")}(?:[/?#]|$)`;
}

/** How often a path may be encoded over and over before nobody knows what it means. */
const MOST_DECODED = 3;

/** Whether a path climbs once somebody on the way decodes it: `/v1/..%2fadmin`, `/v1/..;/admin`. */
function climbs(path: string): boolean {
  let text = path;
  for (let times = 0; times < MOST_DECODED; times += 1) {
    if (/(?:^|[\\/])\.\.?(?:[\\/;]|$)/.test(text)) return true;
    const decoded = text.replace(/%(?:2e|2f|5c|3b|25)/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
    if (decoded === text) return false;
    text = decoded;
  }
  return true;
}

/**
 * Whether an address lies below one of the servers, with whatever its variables may stand for. A path that could lead out
 * of a server's own does not. Linear in the address.
 */
export function isBelowServer(target: URL, servers: readonly NamedServer[]): boolean {
  if (climbs(target.pathname)) return false;
  return servers.some(({ url, variables }) =>
    absoluteForms(url).some((address) => fits(patternOf(address, variables), target.href)),
  );
}

/** False also where a pattern is longer than can be judged. */
function fits(pattern: string, text: string): boolean {
  try {
    return safePattern(pattern).test(text);
  } catch (fault) {
    if (fault instanceof Undecided) return false;
    throw fault;
  }
}

/** A server's addresses with the defaults of its variables; none for one that is relative, or that is no address. */
export function defaultAddresses({ url, variables }: NamedServer): string[] {
  const filled = url.replace(
    /\{([^{}]*)\}/g,
    (whole, name: string) => variables.find((variable) => variable.name === name)?.default ?? whole,
  );
  return absoluteForms(filled).filter((address) => !address.includes("{") && URL.canParse(address));
}
