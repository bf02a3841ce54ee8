import type { Pool } from "pg";

/** What an estate is filled with. */
export interface EstateSize {
  apis: number;
  teams: number;
  /** The last day of its traffic. */
  now: Date;
}

const MEASURES = {
  ...{ operations: 12, deprecatedOperations: 2, schemas: 9 },
  ...{ described: { count: 11, of: 12 }, withOperationId: { count: 12, of: 12 }, tagged: { count: 12, of: 12 } },
  ...{ describedFields: { count: 56, of: 64 }, withExamples: { count: 7, of: 12 }, withErrors: { count: 12, of: 12 } },
  ...{ withSharedError: { count: 12, of: 12 }, rateLimited: { count: 0, of: 12 }, secured: { count: 12, of: 12 } },
  ...{ schemes: ["http bearer"], secureServers: { count: 1, of: 1 }, pagedLists: { count: 3, of: 4 } },
  ...{ contact: true, license: true, boundedInputs: { count: 20, of: 30 }, admissionRules: 0 },
  ...{ observed: { count: 0, of: 12 }, stability: null },
};

/** A UUID of a number, so that rows can be made without asking. */
const id = (kind: number, number: string) =>
  `('00000000-0000-7000-8000-' || lpad(to_hex(${kind}::bigint * 4294967296 + ${number}), 12, '0'))::uuid`;

/** Statements that fill an empty, migrated database: APIs with two versions each, traffic of 30 days for half of them. */
function statements({ apis, teams, now }: EstateSize): string[] {
  const at = `'${now.toISOString()}'::timestamp`;
  const day = `'${now.toISOString().slice(0, 10)}'::date`;
  const each = `generate_series(1, ${apis}) AS n`;
  const half = `generate_series(1, ${Math.floor(apis / 2)}) AS n`;
  return [
    `INSERT INTO team (id, slug, name, "createdAt") SELECT ${id(1, "n")}, 'team-' || n, 'Team ' || n, ${at} FROM generate_series(1, ${teams}) AS n`,
    `INSERT INTO api (id, slug, name, description, "teamId", domain, tags, tier, links, "createdAt", "updatedAt")
      SELECT ${id(2, "n")}, 'api-' || n, 'API ' || n, 'What it is for.', ${id(1, `(n % ${teams} + 1)`)}, 'domain-' || n % 12, '{}', n % 3 + 1, '[]',
        ${at} - interval '300 days', ${at} FROM ${each}`,
    ...[1, 2].map(
      (
        v,
      ) => `INSERT INTO api_version (id, "apiId", label, "sortKey", sequence, state, format, "specVersion", title, digest, "sizeBytes",
        "publishedAt", "publishedByKind", "publishedById", "publishedByName", "stateChangedAt", measures, "indexEngine", "basePaths",
        "comparedWithId", "breakingCount", "changeTally", changelog, commit)
      SELECT ${id(2 + v, "n")}, ${id(2, "n")}, '${v}.0.0', '010${v}0100~.0${v}', ${v}, '${v === 1 ? "deprecated" : "active"}', 'openapi', '3.1.0', 'API', 'd' || n, 1000,
        ${at} - interval '${v === 1 ? 200 : 20} days', CASE n % 2 WHEN 0 THEN 'token' ELSE 'user' END, 'somebody', 'Somebody', ${at},
        '${JSON.stringify(MEASURES)}', '7', '{}', ${v === 1 ? "NULL" : id(3, "n")}, ${v === 1 ? "NULL" : "n % 4"},
        ${v === 1 ? "NULL" : `'[{"rule":"operation-removed","severity":"breaking","count":1}]'`}, 'What is new.', 'abc' FROM ${each}`,
    ),
    `UPDATE api SET "activeVersionId" = v.id, "newestVersionId" = v.id FROM api_version v WHERE v."apiId" = api.id AND v.state = 'active'`,
    ...[1, 2].map(
      (
        v,
      ) => `INSERT INTO operation ("versionId", ordinal, key, method, path, described, tags, deprecated, pointer, line, uses, "searchText")
      SELECT ${id(2 + v, "n")}, o, 'GET /things/' || o + ${v}, 'GET', '/things/' || o + ${v}, true, '{}', o < 2, '', 1, '{}', '' FROM ${each}, generate_series(0, 11) AS o`,
    ),
    `INSERT INTO deprecation (id, "versionId", "deprecatedAt", "sunsetAt", reason, "byKind", "byId", "byName", "recordedAt")
      SELECT ${id(5, "n")}, ${id(3, "n")}, ${at} - interval '20 days', ${at} + interval '100 days', 'Old.', 'user', 'u', 'U', ${at} - interval '20 days' FROM ${each}`,
    `INSERT INTO review (id, "versionId", state, "requestedByKind", "requestedById", "requestedByName", "requestedAt")
      SELECT ${id(6, "n")}, ${id(4, "n")}, 'published', 'user', 'u', 'U', ${at} - interval '21 days' FROM ${each}`,
    `INSERT INTO review_decision (id, "reviewId", decision, "byKind", "byId", "byName", at)
      SELECT ${id(7, "n")}, ${id(6, "n")}, 'approve', 'user', 'v', 'V', ${at} - interval '20 days' FROM ${each}`,
    `INSERT INTO consumer (id, slug, name, kind, "teamId", "createdAt", "updatedAt", "createdByKind", "createdById")
      SELECT ${id(8, "n")}, 'consumer-' || n, 'Consumer ' || n, 'service', ${id(1, `(n % ${teams} + 1)`)}, ${at}, ${at}, 'user', 'u' FROM generate_series(1, 200) AS n`,
    `INSERT INTO dependency (id, "consumerId", "apiId", source, operations, "declaredAt", "declaredByKind", "declaredById", "declaredByName")
      SELECT ${id(9, "n * 2 + c")}, ${id(8, "((n + c) % 200 + 1)")}, ${id(2, "n")}, 'declared', '{}', ${at}, 'user', 'u', 'U' FROM ${each}, generate_series(0, 1) AS c`,
    `INSERT INTO consumer_identity (id, attribute, value, "firstSeenAt", "lastSeenAt")
      SELECT ${id(10, "n")}, 'service.name', 'caller-' || n, ${at}, ${at} FROM generate_series(1, 200) AS n`,
    `INSERT INTO api_telemetry ("apiId", "firstAt", "lastAt", callers) SELECT ${id(2, "n")}, ${at} - interval '100 days', ${at}, 2 FROM ${half}`,
    `INSERT INTO usage_api_day ("apiId", day, "versionId", calls, errors)
      SELECT ${id(2, "n")}, ${day} - d, ${id(4, "n")}, 400, 4 FROM ${half}, generate_series(0, 29) AS d`,
    `INSERT INTO usage_day ("apiId", day, "versionId", operation, "identityId", status, calls, "lastAt", latency)
      SELECT ${id(2, "n")}, ${day} - d, ${id(4, "n")}, 'GET /things/' || o + 2, ${id(10, "((n + i) % 200 + 1)")}, '2xx', 50, ${at}, '{171523813933076}'
      FROM ${half}, generate_series(0, 29) AS d, generate_series(0, 3) AS o, generate_series(0, 1) AS i`,
    `INSERT INTO trace_depth_day ("apiId", day, traces, depth) SELECT ${id(2, "n")}, ${day} - d, 100, 350 FROM ${half}, generate_series(0, 29) AS d`,
    `INSERT INTO slo (id, "apiId", name, title, indicator, target, "windowDays", operations, "createdAt", "updatedAt")
      SELECT ${id(11, "n")}, ${id(2, "n")}, 'available', 'Available', 'availability', 0.99, 28, '{}', ${at}, ${at} FROM generate_series(1, ${Math.floor(apis / 5)}) AS n`,
    "ANALYZE",
  ];
}

/** Fills an empty, migrated database. */
export async function fillEstate(pool: Pool, size: EstateSize): Promise<void> {
  for (const statement of statements(size)) await pool.query(statement);
}
