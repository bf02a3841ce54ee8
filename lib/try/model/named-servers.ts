import { safePattern } from "@/lib/diff/witness/safe-pattern";

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

/** Whether an address lies below one of the servers, with whatever its variables may stand for. Linear in the address. */
export function isBelowServer(target: URL, servers: readonly NamedServer[]): boolean {
  return servers.some(({ url, variables }) =>
    absoluteForms(url).some((address) => safePattern(patternOf(address, variables)).test(target.href)),
  );
}

/** A server's addresses with the defaults of its variables; none for one that is relative, or that is no address. */
export function defaultAddresses({ url, variables }: NamedServer): string[] {
  const filled = url.replace(
    /\{([^{}]*)\}/g,
    (whole, name: string) => variables.find((variable) => variable.name === name)?.default ?? whole,
  );
  return absoluteForms(filled).filter((address) => !address.includes("{") && URL.canParse(address));
}
