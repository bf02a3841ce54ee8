import type { AliasDto } from "@/lib/usage/schema/telemetry";
import type { findAlias } from "@/lib/usage/store/telemetry";

type AliasRow = NonNullable<Awaited<ReturnType<typeof findAlias>>>;

/** An alias as REST and pages show it. */
export function presentAlias({ service, pathPrefix, api, createdByName, createdAt }: AliasRow): AliasDto {
  return {
    service,
    pathPrefix,
    api: { slug: api.slug, name: api.name },
    createdBy: createdByName,
    createdAt: createdAt.toISOString(),
  };
}
