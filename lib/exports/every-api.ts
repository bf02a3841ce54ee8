import type { z } from "zod";
import type { ApiDto } from "@/lib/catalog/schema";
import { listApis } from "@/lib/catalog/verbs/list-apis";
import type { ServiceContext } from "@/lib/core/context";
import type { VersionDto } from "@/lib/versions/schema";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import type { exportFilter } from "./schema";

const PAGE = 200;

/** Every API that fits, in the order of names, read a page at a time. */
export async function* everyApi(ctx: ServiceContext, filter: z.input<typeof exportFilter>): AsyncGenerator<ApiDto> {
  let cursor: string | undefined;
  do {
    const page = await listApis(ctx, { ...filter, limit: PAGE, sort: "name", ...(cursor ? { cursor } : {}) });
    yield* page.items;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

/** Every version of an API, oldest first: the order in which they can be imported again. */
export async function everyVersion(ctx: ServiceContext, api: string): Promise<VersionDto[]> {
  const versions: VersionDto[] = [];
  let cursor: string | undefined;
  do {
    const page = await listVersions(ctx, { api, limit: PAGE, ...(cursor ? { cursor } : {}) });
    versions.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return versions.reverse().sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
}
