import { sha256Hex } from "@/lib/core/digest";
import { type Badge, badgeSvg } from "@/lib/badges/model/badge-svg";
import { failureBadge } from "@/lib/badges/model/say-badge";
import { entityTag } from "./reply";

const SVG = "image/svg+xml; charset=utf-8";
const headersOf = (svg: string) => ({
  "content-type": SVG,
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
  etag: entityTag(sha256Hex(svg).slice(0, 32)),
});

/** A badge that caches may keep for five minutes: everybody's where people who are not signed in may read, else the reader's own. */
export function badgeResponse(badge: Badge, isPublic: boolean): Response {
  const svg = badgeSvg(badge);
  const cacheControl = `${isPublic ? "public" : "private"}, max-age=300`;
  return new Response(svg, { headers: { ...headersOf(svg), "cache-control": cacheControl } });
}

/** A failure that is shown where the badge would be: an image with the status of the problem. Nobody keeps it. */
export async function badgeFailure(problem: Response): Promise<Response> {
  const svg = badgeSvg(failureBadge(problem.status));
  const headers = new Headers(problem.headers);
  headers.delete("content-length");
  for (const [name, value] of Object.entries(headersOf(svg))) headers.set(name, value);
  headers.delete("etag");
  headers.set("cache-control", "no-store");
  return new Response(svg, { status: problem.status, headers });
}
