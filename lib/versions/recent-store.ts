import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { type VersionRow, versionDetails } from "./store";

/** The versions published last, of all APIs or of those that fit, newest first. */
export async function listRecentVersions(
  access: DataAccess,
  { team, tag, api }: { team?: string | undefined; tag?: string | undefined; api?: string | undefined },
  limit: number,
): Promise<VersionRow[]> {
  return dbOf(access).apiVersion.findMany({
    where: {
      api: {
        ...(team === undefined ? {} : { team: { slug: team } }),
        ...(tag === undefined ? {} : { tags: { has: tag } }),
        ...(api === undefined ? {} : { slug: api }),
      },
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: limit,
    include: versionDetails,
  });
}
