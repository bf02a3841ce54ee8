import { parseReplacement } from "@/lib/deprecations/model";
import { deprecationFields, type FieldLink } from "@/lib/lifecycle/http-fields";
import { versionPath } from "@/lib/versions/model/lifecycle-version";

/** What callers of a version are told of. */
export interface Signalled {
  api: string;
  version: string;
  deprecatedAt: Date;
  sunsetAt: Date;
  replacement: string | null;
  migrationGuide: string | null;
}

/** Where a replacement is found; null where it names nothing that has an address. */
function replacementAddress(replacement: string, baseUrl: string): string | null {
  const target = parseReplacement(replacement);
  if (!target) return null;
  if (target.kind === "address") return target.url;
  if (target.kind !== "api") return baseUrl + versionPath(target.slug, target.version);
  return `${baseUrl}/apis/${target.slug}`;
}

/**
 * The HTTP fields that tell callers that a version goes away: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and `Link` with
 * `deprecation`, `sunset` and, where a replacement has an address, `successor-version` (DOMAIN §3).
 */
export function signalFields(signalled: Signalled, baseUrl: string): Record<string, string> {
  const { api, version, deprecatedAt, sunsetAt, replacement, migrationGuide } = signalled;
  const successor = replacement === null ? null : replacementAddress(replacement, baseUrl);
  const links: FieldLink[] = [
    { rel: "deprecation", href: migrationGuide ?? baseUrl + versionPath(api, version), type: "text/html" },
    { rel: "sunset", href: `${baseUrl}/deprecations?api=${encodeURIComponent(api)}`, type: "text/html" },
    ...(successor === null ? [] : [{ rel: "successor-version" as const, href: successor }]),
  ];
  return deprecationFields({ deprecatedAt, sunsetAt, links });
}
