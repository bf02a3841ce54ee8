import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { type EmptyDatabase, openEmptyDatabase } from "@/lib/testing/empty-database";

const MIGRATIONS = path.resolve("prisma/migrations");
const SEARCH_INDEX = "20261121080035_search_index";

/** Names that are long, in other scripts, or hold what patterns and tsvectors are written with. */
const ODD = [
  "createdAt",
  "Café — Übersicht",
  "汉字".repeat(200),
  `${"x".repeat(2_000)} tail`,
  "it's:1A 'quoted' \\ back & | ! ( ) <-> *",
  "%_[^]$",
  "💥".repeat(300),
];

let database: EmptyDatabase;
beforeAll(async () => {
  database = await openEmptyDatabase();
});
afterAll(() => database.close());

/** The migrations before one, in a folder. */
function migrationsBefore(name: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "migrations-before-"));
  for (const one of fs.readdirSync(MIGRATIONS)) {
    if (/^\d/.test(one) && one < name) fs.symlinkSync(path.join(MIGRATIONS, one), path.join(folder, one));
  }
  return folder;
}

/** What was searched by the engine before: words of letters and digits only. */
const wordsBefore = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const idOf = (place: number) => `00000000-0000-7000-8000-${String(place).padStart(12, "0")}`;

/** One API with one version: an operation, a schema and a field of every odd name, as the engine before wrote them. */
async function fillAsBefore(): Promise<void> {
  const { pool } = database;
  const [team, api, version] = [idOf(1), idOf(2), idOf(3)];
  await pool.query(`INSERT INTO "team" (id, slug, name) VALUES ($1, 'zoo', 'Zoo')`, [team]);
  await pool.query(
    `INSERT INTO "api" (id, slug, name, "teamId", tags, "searchText") VALUES ($1, 'pets', 'Pets', $2, '{}', 'pets zoo')`,
    [api, team],
  );
  await pool.query(`INSERT INTO "blob" (digest, "sizeBytes", content) VALUES ('d', 0, '')`);
  await pool.query(
    `INSERT INTO "api_version" (id, "apiId", label, "sortKey", sequence, format, "specVersion", title, digest, "sizeBytes",
      "publishedAt", "publishedByKind", "publishedById", "publishedByName", "stateChangedAt")
     VALUES ($1, $2, '1.0.0', '1', 1, 'openapi', '3.0.3', 'Pets', 'd', 0, now(), 'system', 's', 'S', now())`,
    [version, api],
  );
  await pool.query(`UPDATE "api" SET "newestVersionId" = $1`, [version]);
  const inserts = [
    `INSERT INTO "operation" ("versionId", ordinal, key, method, path, "operationId", tags, pointer, line, "searchText")
     SELECT $1, n, 'GET /' || t, 'get', '/' || t, t, '{}', '', 1, w FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS o(t, w, n)`,
    `INSERT INTO "named_schema" ("versionId", ordinal, name, title, types, pointer, line, "searchText")
     SELECT $1, n, t, t, '{object}', '', 1, w FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS o(t, w, n)`,
    `INSERT INTO "field" ("versionId", ordinal, name, kind, owner, type, pointer, line, "searchText")
     SELECT $1, n, t, 'property', 'Pet', t, '', 1, w FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS o(t, w, n)`,
  ];
  for (const sql of inserts) await pool.query(sql, [version, ODD, ODD.map(wordsBefore)]);
}

describe("the migration of the search index", () => {
  it("takes what is there, whatever it is called, and goes on to the newest", async () => {
    const { pool } = database;
    const before = migrationsBefore(SEARCH_INDEX);
    expect((await migrate(pool, before)).length).toBeGreaterThan(3);
    await fillAsBefore();
    expect(await migrate(pool, MIGRATIONS)).toContain(SEARCH_INDEX);
    const { rows: entries } = await pool.query(
      `SELECT kind::int, count(*)::int FROM "search_entry" GROUP BY 1 ORDER BY 1`,
    );
    expect(entries).toEqual([
      { kind: 0, count: 1 },
      { kind: 1, count: ODD.length },
      { kind: 2, count: ODD.length },
    ]);
    const { rows: names } = await pool.query(
      `SELECT name, folded, apis, uses, teams FROM "field_name" ORDER BY name COLLATE "C"`,
    );
    expect(names).toHaveLength(ODD.length);
    expect(names).toContainEqual({ name: "createdAt", folded: "createdat", apis: 1, uses: 1, teams: 1 });
    const { rows: found } = await pool.query(
      `SELECT name FROM "search_entry" WHERE kind = 2 AND words @@ 'ubersicht:*A'::tsquery`,
    );
    expect(found).toEqual([{ name: "Café — Übersicht" }]);
    const { rows: engines } = await pool.query(`SELECT "indexEngine" FROM "api_version"`);
    expect(engines).toEqual([{ indexEngine: "1" }]);
    fs.rmSync(before, { recursive: true });
  });
});
