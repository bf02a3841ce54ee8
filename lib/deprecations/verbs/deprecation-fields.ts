import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { parseReplacement } from "@/lib/deprecations/model";
import { findRecord } from "@/lib/deprecations/store";
import { settings } from "@/lib/env";
import { deprecationFields, type FieldLink } from "@/lib/lifecycle/http-fields";
import { isSignalled } from "@/lib/lifecycle/model";
import { requirePermission } from "@/lib/members/policy";
import { versionPath } from "@/lib/versions/model/lifecycle-version";
import { findLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";

const fieldsInput = z.strictObject({ api: z.string().max(80), version: z.string().max(100) });

/** Where a replacement is found; null where it names nothing that has an address. */
function replacementAddress(replacement: string, baseUrl: string): string | null {
  const target = parseReplacement(replacement);
  if (!target) return null;
  if (target.kind === "address") return target.url;
  if (target.kind === "version") return baseUrl + versionPath(target.slug, target.version);
  return `${baseUrl}/apis/${target.slug}`;
}

/**
 * The HTTP fields that tell callers that a version goes away: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and `Link`;
 * nothing for a version that stays, or that is not there.
 */
export const deprecationFieldsFor = defineQuery({
  input: fieldsInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<Record<string, string>> => {
    const version = await findLifecycleVersion(ctx, input.api, input.version);
    if (!version || !isSignalled(version.state)) return {};
    const record = await findRecord(ctx.access, version.id);
    if (!record) return {};
    const baseUrl = settings().CONCORDAT_BASE_URL;
    const page = baseUrl + versionPath(version.api.slug, version.label);
    const successor = record.replacement === null ? null : replacementAddress(record.replacement, baseUrl);
    const links: FieldLink[] = [
      { rel: "deprecation", href: record.migrationGuide ?? page, type: "text/html" },
      { rel: "sunset", href: `${baseUrl}/deprecations?api=${encodeURIComponent(version.api.slug)}`, type: "text/html" },
      ...(successor === null ? [] : [{ rel: "successor-version" as const, href: successor }]),
    ];
    return deprecationFields({ deprecatedAt: record.deprecatedAt, sunsetAt: record.sunsetAt, links });
  },
});
