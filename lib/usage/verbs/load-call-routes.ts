import { groupRows } from "@/lib/usage/model/group-rows";
import type { ServiceContext } from "@/lib/core/context";
import type { CallRoutes } from "@/lib/usage/model/gather-calls";
import type { RoutedVersion } from "@/lib/usage/model/map-call";
import { createPathTable, type PathTable } from "@/lib/usage/model/path-table";
import { splitPath } from "@/lib/usage/model/split-path";
import {
  findServedApis,
  listRoutedOperations,
  listUsedVersions,
  type UsedVersionRow,
} from "@/lib/usage/store/call-routes";

/** Versions of one API among which a call is looked for. */
const MOST_VERSIONS = 60;
/** Operations of all tables that are kept in memory: some tens of megabytes. */
const MOST_KEPT_OPERATIONS = 200_000;

/** Tables by what they were made of, the one used last at the end. What a version says never changes under its key. */
const tables = new Map<string, PathTable>();
let keptOperations = 0;

const keyOf = ({ id, digest, indexEngine }: UsedVersionRow) => `${id} ${digest} ${indexEngine}`;

/** What the calls of services are mapped by, as it is now. `teamId`: the only team for which the sender may report. */
export async function loadCallRoutes(
  ctx: ServiceContext,
  services: readonly string[],
  teamId: string | undefined,
): Promise<CallRoutes> {
  const { aliases, apis } = await findServedApis(ctx.access, services);
  const foreign = new Set(teamId === undefined ? [] : apis.flatMap((api) => (api.teamId === teamId ? [] : [api.id])));
  const own = apis.filter(({ id }) => !foreign.has(id));
  const rows =
    own.length === 0
      ? []
      : await listUsedVersions(
          ctx.access,
          own.map(({ id }) => id),
          MOST_VERSIONS,
        );
  const found = await loadTables(ctx, rows);
  const versions = new Map<string, RoutedVersion[]>();
  for (const row of rows) {
    const table = found.get(row.id);
    if (!table) continue;
    const version = { id: row.id, label: row.label, state: row.state, basePaths: row.basePaths.map(splitPath), table };
    versions.set(row.apiId, [...(versions.get(row.apiId) ?? []), version]);
  }
  return { aliases, slugs: new Map(apis.map(({ slug, id }) => [slug, id])), versions, foreign };
}

async function loadTables(ctx: ServiceContext, rows: readonly UsedVersionRow[]): Promise<Map<string, PathTable>> {
  const found = new Map<string, PathTable>();
  const missing: UsedVersionRow[] = [];
  for (const row of rows) {
    const known = tables.get(keyOf(row));
    if (known) {
      tables.delete(keyOf(row));
      tables.set(keyOf(row), known);
      found.set(row.id, known);
    } else missing.push(row);
  }
  if (missing.length === 0) return found;
  const operations = await listRoutedOperations(
    ctx.access,
    missing.map(({ id }) => id),
  );
  const byVersion = groupRows(operations, ({ versionId }) => versionId);
  for (const row of missing) {
    const table = createPathTable(byVersion.get(row.id) ?? []);
    found.set(row.id, table);
    keep(keyOf(row), table);
  }
  return found;
}

function keep(key: string, table: PathTable): void {
  const before = tables.get(key);
  if (before) keptOperations -= before.size;
  tables.set(key, table);
  keptOperations += table.size;
  for (const [oldest, { size }] of tables) {
    if (keptOperations <= MOST_KEPT_OPERATIONS) break;
    tables.delete(oldest);
    keptOperations -= size;
  }
}
