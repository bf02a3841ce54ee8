// Migrations are written and checked offline: Prisma's schema engine (its WebAssembly form) over PGlite in memory.
//   npm run db:migration -- <name>   writes prisma/migrations/<time>_<name>/migration.sql for what the schema gained
//   npm run db:check                 fails where the migrations do not add up to the schema
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { root } from "./steps.mjs";

const folder = path.join(root, "prisma");
const migrations = path.join(folder, "migrations");

/** Every .prisma file of the folder; the engine takes them together as one schema. */
function schemaFiles() {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({ path: name, content: fs.readFileSync(path.join(folder, name), "utf8") }));
}

function migrationNames() {
  if (!fs.existsSync(migrations)) return [];
  return fs
    .readdirSync(migrations)
    .filter((name) => fs.existsSync(path.join(migrations, name, "migration.sql")))
    .sort();
}

async function openEngine(files, db) {
  const require = createRequire(import.meta.url);
  const home = path.dirname(require.resolve("@prisma/schema-engine-wasm"));
  const glue = await import(pathToFileURL(path.join(home, "schema_engine_bg.js")).href);
  const program = fs.readFileSync(path.join(home, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(program, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const datamodels = files.map((file) => [file.path, file.content]);
  return glue.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(db)));
}

/** The SQL that takes a database with all migrations applied to the schema; empty where nothing is missing. */
async function missingSql() {
  const files = schemaFiles();
  const names = migrationNames();
  const db = new PGlite({ extensions: { pg_trgm } });
  for (const name of names) await db.exec(fs.readFileSync(path.join(migrations, name, "migration.sql"), "utf8"));
  const engine = await openEngine(files, db);
  const { stdout } = await engine.diff({
    from: names.length > 0 ? { tag: "schemaDatasource", files, configDir: "." } : { tag: "empty" },
    to: { tag: "schemaDatamodel", files },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return /empty migration/i.test(stdout ?? "") ? "" : (stdout ?? "").trim();
}

function writeMigration(name, sql) {
  const time = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const target = path.join(migrations, `${time}_${name}`);
  fs.mkdirSync(target, { recursive: true });
  fs.writeFileSync(path.join(target, "migration.sql"), `${sql}\n`);
  fs.writeFileSync(path.join(migrations, "migration_lock.toml"), 'provider = "postgresql"\n');
  return path.relative(root, target);
}

function reasonOf(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n").find((line) => line.trim() !== "") ?? text;
}

const wanted = process.argv[2];
if (wanted !== "--check" && !/^[a-z][a-z0-9_]*$/.test(wanted ?? "")) {
  console.error("usage: npm run db:migration -- <name_in_snake_case>, or npm run db:check");
  process.exit(2);
}
let sql;
try {
  sql = await missingSql();
} catch (error) {
  console.error(process.env.DEBUG ? error : `the schema and its migrations cannot be read: ${reasonOf(error)}`);
  process.exit(1);
}
if (wanted === "--check") {
  if (sql)
    console.error(
      `prisma/migrations do not add up to the schema; run npm run db:migration -- <name>. Missing:\n${sql}`,
    );
  process.exit(sql ? 1 : 0);
}
console.log(sql ? `wrote ${writeMigration(wanted, sql)}` : "the migrations match the schema already");
process.exit(0);
