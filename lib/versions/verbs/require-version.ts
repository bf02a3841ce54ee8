import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { findVersion, type VersionRow } from "@/lib/versions/store";

/** The version a request names, or `not_found` saying which part of the name leads nowhere. */
export async function requireVersion(ctx: ServiceContext, api: string, version: string): Promise<VersionRow> {
  const row = await findVersion(ctx.access, api, version);
  if (row) return row;
  throw new RegistryError(
    "not_found",
    version === "latest"
      ? `${api} has no active version, or there is no such API.`
      : `There is no version ${version} of ${api}.`,
    { fix: `See /api/v1/apis/${encodeURIComponent(api)}/versions.` },
  );
}
