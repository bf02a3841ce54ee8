import { parseReplacement } from "@/lib/deprecations/model";
import { deprecationFields, type FieldLink } from "@/lib/lifecycle/http-fields";
import type { SignalFields, VersionSignals } from "@/lib/signals/model";
import { versionPath } from "@/lib/versions/model/lifecycle-version";

/** What a record says to callers. */
export interface SignalRecord {
  /** The operation's key; null: the version as a whole. */
  operation: string | null;
  deprecatedAt: Date;
  sunsetAt: Date | null;
  replacement: string | null;
  migrationGuide: string | null;
}

/** What the records are about. */
export interface SignalSubject {
  api: string;
  version: string;
  /** The registry's own address, without a slash at its end. */
  baseUrl: string;
  operations: readonly { key: string; method: string; path: string }[];
}

/** Where a replacement is found; null where it names nothing that has an address. */
function successorAddress(replacement: string, baseUrl: string): string | null {
  const target = parseReplacement(replacement);
  if (!target) return null;
  if ("url" in target) return target.url;
  return baseUrl + ("version" in target ? versionPath(target.slug, target.version) : `/apis/${target.slug}`);
}

function linksOf(record: SignalRecord, { api, version, baseUrl }: SignalSubject): FieldLink[] {
  const successor = record.replacement === null ? null : successorAddress(record.replacement, baseUrl);
  return [
    { rel: "deprecation", href: record.migrationGuide ?? baseUrl + versionPath(api, version), type: "text/html" },
    { rel: "sunset", href: `${baseUrl}/deprecations?api=${encodeURIComponent(api)}`, type: "text/html" },
    ...(successor === null ? [] : [{ rel: "successor-version" as const, href: successor }]),
  ];
}

function fieldsOf(record: SignalRecord, subject: SignalSubject): SignalFields {
  const { deprecatedAt, sunsetAt } = record;
  const written = deprecationFields({ deprecatedAt, sunsetAt, links: linksOf(record, subject) });
  return { deprecation: written.Deprecation ?? "", sunset: written.Sunset ?? null, link: written.Link ?? "" };
}

/** An operation's own record before its version's: it says what the other leaves open, too. */
function over(own: SignalRecord, whole: SignalRecord | null): SignalRecord {
  if (!whole) return own;
  return {
    ...own,
    sunsetAt: own.sunsetAt ?? whole.sunsetAt,
    replacement: own.replacement ?? whole.replacement,
    migrationGuide: own.migrationGuide ?? whole.migrationGuide,
  };
}

/**
 * What callers of each operation are to be told (DOMAIN §3): `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and `Link`
 * (RFC 8288) with `deprecation`, `sunset` and, where a replacement has an address, `successor-version`. A record of the version
 * is for all operations; an operation's own comes before it.
 */
export function combineSignals(records: readonly SignalRecord[], subject: SignalSubject): VersionSignals {
  const whole = records.find(({ operation }) => operation === null) ?? null;
  const own = new Map(records.flatMap((record) => (record.operation === null ? [] : [[record.operation, record]])));
  const version = whole && fieldsOf(whole, subject);
  const operations = subject.operations.flatMap(({ key, method, path }) => {
    const record = own.get(key);
    const fields = record ? fieldsOf(over(record, whole), subject) : version;
    return fields ? [{ key, method, path, own: record !== undefined, fields }] : [];
  });
  return { version, operations };
}
