import type { Actor } from "@/lib/core/context";
import type { Origin, OriginInterface } from "@/lib/core/origin";

/** Families of programs by what their User-Agent holds; the first that fits counts. */
const AGENTS: readonly (readonly [RegExp, string])[] = [
  [/^concordat\b/i, "concordat"],
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bFirefox\//, "Firefox"],
  [/\b(?:Headless)?Chrom(?:e|ium)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
  [/^curl\//i, "curl"],
  [/^wget\//i, "Wget"],
  [/python/i, "Python"],
  [/^go-http-client\b/i, "Go"],
  [/\bjava\b|okhttp/i, "Java"],
  [/^(?:node|undici|axios)\b/i, "Node.js"],
];

/** The family of the program that a User-Agent names; null for one we do not know. */
export function agentFamily(userAgent: string | null): string | null {
  const given = (userAgent ?? "").slice(0, 400);
  return AGENTS.find(([pattern]) => pattern.test(given))?.[1] ?? null;
}

/** The network of an address: `203.0.113.0/24`, `2001:db8:7::/48`; null for what is no address. */
export function networkOf(address: string): string | null {
  const text = address
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, "$1")
    .replace(/^::ffff:(?=\d+\.)/i, "");
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}(?::\d+)?$/.exec(text);
  if (four) {
    const parts = four.slice(1, 4).map(Number);
    return parts.every((part) => part <= 255) ? `${parts.join(".")}.0/24` : null;
  }
  return /^[0-9a-f:]{2,39}$/i.test(text) && text.includes(":") ? networkOfSix(text) : null;
}

function networkOfSix(text: string): string | null {
  const [left = "", right, ...more] = text.toLowerCase().split("::");
  const groups = (side: string) => (side === "" ? [] : side.split(":"));
  const [first, last] = [groups(left), groups(right ?? "")];
  const isWhole = right === undefined ? first.length === 8 : first.length + last.length < 8;
  if (more.length > 0 || !isWhole || [...first, ...last].some((group) => !/^[0-9a-f]{1,4}$/.test(group))) return null;
  const whole = right === undefined ? first : [...first, ...Array(8 - first.length - last.length).fill("0"), ...last];
  const kept = whole.slice(0, 3).map((group: string) => group.replace(/^0+(?=.)/, ""));
  return kept.every((group) => group === "0") ? "::/48" : `${kept.join(":").replace(/(?::0)+$/, "")}::/48`;
}

/**
 * Where a request came from: by what door, with what kind of program, and from what network. The address is the last one in
 * `X-Forwarded-For`, which the server or the proxy before it writes; without a proxy, a caller may write what it likes.
 */
export function originOf(headers: Headers, actor: Actor): Origin {
  const agent = agentFamily(headers.get("user-agent"));
  const doors: Record<Actor["kind"], OriginInterface> = {
    user: "page",
    token: "rest",
    system: "job",
    anonymous: "rest",
  };
  const address = headers.get("x-forwarded-for")?.split(",").at(-1) ?? "";
  return {
    interface: agent === "concordat" ? "cli" : doors[actor.kind],
    agent,
    network: networkOf(address.slice(0, 100)),
  };
}
