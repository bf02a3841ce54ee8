import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** APIs with an active version, by slug. */
export async function listPublishedApis(access: DataAccess) {
  const rows = await dbOf(access).api.findMany({
    where: { activeVersionId: { not: null } },
    orderBy: { slug: "asc" },
    select: { slug: true, name: true, activeVersion: { select: { label: true, files: { where: { isEntry: true } } } } },
  });
  return rows.flatMap(({ slug, name, activeVersion }) =>
    activeVersion
      ? [
          {
            slug,
            name,
            version: activeVersion.label,
            mediaType: activeVersion.files[0]?.mediaType ?? "application/yaml",
          },
        ]
      : [],
  );
}
