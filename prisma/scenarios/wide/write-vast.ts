import { searchLines } from "@/lib/search/model/words/search-lines";
import { wrapAccess, type Db } from "@/lib/db/data-access";
import { versionSortKey } from "@/lib/lifecycle/version-order";
import { insertIndexRows } from "@/lib/versions/index-store";
import { runTask } from "@/lib/workers/pool";
import { insertApis, insertBlobs, insertVersions, pointAtHeads } from "./bulk-rows";
import { type EstateApi, estateId } from "./estate";
import { sourceOf } from "./examine-family";
import { VAST_API, vastDefinition } from "./vast-definition";

/** Its ids come after those of every other API. */
const NUMBER = 900_000;

/** Writes the API whose definition has fifty thousand operations. */
export async function writeVast(
  tx: Db,
  { now, maxDocumentBytes, teamIds }: { now: Date; maxDocumentBytes: number; teamIds: ReadonlyMap<string, string> },
): Promise<void> {
  const source = sourceOf(vastDefinition());
  const examination = await runTask("examine", { source, options: { maxDocumentBytes } });
  const found = { examination, tally: null };
  const { slug, name, description, domain, team } = VAST_API;
  const label = "1.0.0";
  const version = {
    id: estateId("version", NUMBER),
    label,
    sortKey: versionSortKey(label, 1, null),
    sequence: 1,
    state: "active",
    publishedAt: now,
    sunsetAt: null,
    inReview: false,
  } as const;
  const api: EstateApi = {
    id: estateId("api", NUMBER),
    slug,
    name,
    description,
    team,
    domain,
    tags: ["internal"],
    tier: 3,
    createdAt: now,
    updatedAt: now,
    searchText: searchLines({ name, alias: slug, otherTexts: [domain, team, description] }),
    versions: [version],
  };
  await insertBlobs(tx, [found]);
  await insertApis(tx, [api], teamIds);
  await insertVersions(tx, [{ apiId: api.id, version, before: undefined, found }]);
  await insertIndexRows(wrapAccess(tx), version.id, examination.rows);
  await pointAtHeads(tx, [api]);
}
