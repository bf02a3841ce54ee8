import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { ReadOnce } from "@/lib/core/read-once";
import { findVersion, type VersionRow } from "@/lib/versions/store";

const versions = new ReadOnce<VersionRow | null>();

/** The version of an API and a label; null where there is none. */
export function readVersionRow(ctx: ServiceContext, api: string, label: string): Promise<VersionRow | null> {
  return versions.read(ctx.access, `${api} ${label}`, () => findVersion(ctx.access, api, label));
}

/** The version a request names, or `not_found` saying which part of the name leads nowhere. */
export async function requireVersion(ctx: ServiceContext, api: string, version: string): Promise<VersionRow> {
  const row = await readVersionRow(ctx, api, version);
  if (row) return row;
  throw new RegistryError(
    "not_found",
    version === "latest"
      ? `${api} has no active version, or there is no such API.`
      : `There is no version ${version} of ${api}.`,
    { fix: `See /api/v1/apis/${encodeURIComponent(api)}/versions.` },
  );
}
