import { simpleText } from "@/lib/diff/witness/message/serialise-parameter";
import type { Header, JsonValue, Response } from "@/lib/specs/model";

/**
 * Fields that a mock does not send whatever the definition says: they steer connections, caches or proxies before us
 * (`X-Accel-Redirect` would hand out their files), or what a browser makes of the registry's own address.
 */
const NOT_SENT =
  /^(?:connection|keep-alive|transfer-encoding|trailer|te|upgrade|content-.*|set-cookie2?|clear-site-data|refresh|strict-transport-security|alt-svc|nel|report-to|reporting-endpoints|service-worker.*|access-control-.*|cross-origin-.*|origin-agent-cluster|x-frame-options|x-content-type-options|permissions-policy|referrer-policy|www-authenticate|proxy-.*|x-trace-id|x-dns-prefetch-control|link|speculation-rules|supports-loading-mode|document-policy.*|no-vary-search|use-as-dictionary|available-dictionary|accept-ch|critical-ch|timing-allow-origin|activate-storage-access|set-login|.*cache-control|expires|age|etag|last-modified|x-accel-.*|x-sendfile.*|x-lighttpd-.*|x-litespeed-.*|x-reproxy-.*|x-middleware-.*|x-next.*|sourcemap|x-sourcemap|date|server|ratelimit.*|concordat-.*)$/;

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/;

/** The fields of a response, each with a value that `make` finds for it. A redirect leads nowhere: its Location stays away. */
export function responseFields(
  response: Response,
  status: number,
  make: (header: Header, name: string) => JsonValue | undefined,
): [string, string][] {
  const fields: [string, string][] = [];
  for (const [name, header] of response.headers) {
    const bare = name.toLowerCase();
    if (!NAME.test(name) || NOT_SENT.test(bare) || (bare === "location" && status >= 300 && status < 400)) continue;
    const value = make(header, name);
    if (value === undefined) continue;
    const text = simpleText({ ...asParameter(name, header) }, value)
      .replace(/[^\x20-\x7e]/g, " ")
      .trim();
    if (text !== "") fields.push([bare, text.slice(0, 1_000)]);
  }
  return fields;
}

function asParameter(name: string, header: Header) {
  return {
    ...{ place: header.place, name, in: "header" as const, style: "simple", explode: header.explode },
    ...{ required: header.required, deprecated: header.deprecated, allowReserved: false, allowEmptyValue: false },
    ...(header.content ? { content: header.content } : {}),
  };
}
