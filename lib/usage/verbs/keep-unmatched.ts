import { groupRows } from "@/lib/usage/model/group-rows";
import type { ServiceContext } from "@/lib/core/context";
import type { GatheredPath, GatheredService } from "@/lib/usage/model/gather-calls";
import { MOST_PATHS, MOST_SERVICES } from "@/lib/usage/model/identity";
import { keepList } from "@/lib/usage/model/keep-paths";
import {
  holdServices,
  listPathRows,
  listServiceRows,
  type PathRow,
  replacePaths,
  replaceServices,
} from "@/lib/usage/store/unmatched";

const listOf = (row: { apiId: string; day: number; answered: boolean }) => `${row.apiId} ${row.day} ${row.answered}`;
const SAMPLE_PATHS = 5;

/**
 * Keeps the most frequent of the paths that match no operation: a list an API, day, and whether the service answered. A
 * scanner that is refused so takes no place of what is served and undocumented. The APIs are held.
 */
export async function keepUnmatchedPaths(tx: ServiceContext, paths: readonly GatheredPath[]): Promise<void> {
  if (paths.length === 0) return;
  const known = groupRows(await listPathRows(tx.access, listsOf(paths)), listOf);
  const seen = groupRows(paths, listOf);
  const written: PathRow[] = [];
  const dropped: PathRow[] = [];
  for (const [list, rows] of seen) {
    const fresh = rows.map((row) => ({ ...row, surplus: 0 }));
    const kept = keepList(known.get(list) ?? [], fresh, MOST_PATHS, ({ method, path }) => `${method} ${path}`);
    written.push(...kept.written);
    dropped.push(...kept.dropped);
  }
  await replacePaths(tx.access, dropped, written);
}

function listsOf(paths: readonly GatheredPath[]): { apiId: string; day: number }[] {
  const lists = new Map(paths.map(({ apiId, day }) => [`${apiId} ${day}`, { apiId, day }]));
  return [...lists.values()];
}

/** Keeps the most frequent of the services that no API goes by. */
export async function keepUnknownServices(tx: ServiceContext, services: readonly GatheredService[]): Promise<void> {
  if (services.length === 0) return;
  await holdServices(tx.access);
  const known = (await listServiceRows(tx.access)).map((row) => ({
    ...row,
    firstAt: row.firstAt.getTime(),
    lastAt: row.lastAt.getTime(),
  }));
  const before = new Map(known.map((row) => [row.service, row]));
  const seen = services.map(({ paths, ...row }) => {
    const old = before.get(row.service);
    const all = [...new Set([...(old?.paths ?? []), ...paths])].slice(0, SAMPLE_PATHS);
    const firstAt = Math.min(row.firstAt, old?.firstAt ?? row.firstAt);
    return { ...row, firstAt, environment: row.environment ?? old?.environment ?? null, paths: all, surplus: 0 };
  });
  const { written, dropped } = keepList(known, seen, MOST_SERVICES, ({ service }) => service);
  await replaceServices(
    tx.access,
    dropped.map(({ service }) => service),
    written.map((row) => ({ ...row, firstAt: new Date(row.firstAt), lastAt: new Date(row.lastAt) })),
  );
}
