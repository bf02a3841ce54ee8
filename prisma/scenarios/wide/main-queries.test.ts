import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listAudit } from "@/lib/audit/verbs/list-audit";
import { getApi } from "@/lib/catalog/verbs/get-api";
import { listApis } from "@/lib/catalog/verbs/list-apis";
import type { ServiceContext } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { getField } from "@/lib/fields/verbs/get-field";
import { listFieldPlaces } from "@/lib/fields/verbs/list-field-places";
import { listFields } from "@/lib/fields/verbs/list-fields";
import { SEARCH_KINDS, type SearchInput } from "@/lib/search/schema";
import { searchRegistry } from "@/lib/search/verbs/search-registry";
import { testDatabase } from "@/lib/testing/db";
import { planRecorder, type Recorder } from "@/lib/testing/plans";
import { createWorld, type World } from "@/lib/testing/world";
import { getVersion } from "@/lib/versions/verbs/get-version";
import { listFindings } from "@/lib/versions/verbs/list-findings";
import { listOperations } from "@/lib/versions/verbs/list-operations";
import { listSchemas } from "@/lib/versions/verbs/list-schemas";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { closeWorkers } from "@/lib/workers/pool";
import { loadWideCatalog } from "./load-wide-catalog";

/** A tenth of ten thousand APIs: large enough that the planner takes an index where there is one that serves. */
const SCALE = 0.1;
const FILLING_MS = 400_000;

/** Tables that no query may read from end to end; the others stay small, or are read whole to be counted. */
const LARGE = [
  "api_version",
  "operation",
  "named_schema",
  "field",
  "finding",
  "blob",
  "version_file",
  "version_revision",
  "revision_file",
  "deprecation",
  "search_entry",
  "search_word",
  "field_type",
  "field_team",
];

let world: World;
let recorder: Recorder;
let api: string;
let version: string;
let team: string;
const FIELD = "createdAt";

beforeAll(async () => {
  world = await createWorld();
  const { system, now } = world;
  const size = { now, scale: SCALE, vast: false, maxDocumentBytes: 1e8, onProgress: () => undefined };
  await loadWideCatalog(await testDatabase(), system, size);
  recorder = await planRecorder(system.actor, now);
  const { items } = await listApis(recorder.ctx, { limit: 5, state: "active" });
  api = items[4]?.slug ?? "";
  version = items[4]?.newestVersion?.version ?? "";
  team = items[4]?.team.slug ?? "";
}, FILLING_MS);
afterAll(async () => {
  await recorder?.close();
  await closeWorkers();
});

/** A search whose answer nobody has asked for before: answers are kept for a moment. */
function searchAnew({ now, ...ctx }: ServiceContext, input: Partial<SearchInput> & { q: string }) {
  searches += 1;
  return searchRegistry({ ...ctx, now: new Date(now.getTime() + searches * 60_000) }, input);
}
let searches = 0;

interface Case {
  what: string;
  run: (ctx: ServiceContext) => Promise<unknown>;
  /** All rows of large tables that its statements may look at together. */
  rows: number;
}

const CASES: Case[] = [
  ...(["name", "-name", "updated", "-updated"] as const).map((sort) => ({
    what: `a page of the catalogue by ${sort}`,
    run: (ctx: ServiceContext) => listApis(ctx, { sort, limit: 50, facets: "true" }),
    rows: 400,
  })),
  {
    what: "a page of the catalogue with filters",
    run: (ctx) =>
      listApis(ctx, { domain: "payments,banking", state: "active", tag: "europe", q: "pay", facets: "true" }),
    rows: 400,
  },
  { what: "an API", run: (ctx) => getApi(ctx, { api }), rows: 100 },
  { what: "a version", run: (ctx) => getVersion(ctx, { api, version }), rows: 100 },
  { what: "the versions of an API", run: (ctx) => listVersions(ctx, { api, limit: 25 }), rows: 200 },
  { what: "the operations of a version", run: (ctx) => listOperations(ctx, { api, version, limit: 50 }), rows: 300 },
  {
    what: "the operations of a version with a word",
    run: (ctx) => listOperations(ctx, { api, version, limit: 50, q: "list" }),
    rows: 300,
  },
  { what: "the schemas of a version", run: (ctx) => listSchemas(ctx, { api, version, limit: 50 }), rows: 300 },
  { what: "the findings of a version", run: (ctx) => listFindings(ctx, { api, version, limit: 50 }), rows: 400 },
  { what: "the audit log", run: (ctx) => listAudit(ctx, { limit: 50 }), rows: 100 },
  ...[
    "invoice",
    "invo",
    "recurring payment",
    "customerId",
    "GET /payments",
    "payment method:get",
    "deprecated:true order",
    "team:payments",
    "field:customer_id",
    "kind:schema address -billing",
    // Typing errors: letters changed over, one left out, and one word of two.
    "invioce",
    "custmer",
    "recuring payment",
  ].map((q) => ({
    what: `a search for ${q}`,
    run: (ctx: ServiceContext) => searchAnew(ctx, { q }),
    rows: 12_000,
  })),
  ...SEARCH_KINDS.map((kind) => ({
    what: `a search for a ${kind}, and how many there are of the others`,
    run: (ctx: ServiceContext) => searchAnew(ctx, { q: "order", kind, counts: "true" }),
    rows: 12_000,
  })),
  { what: "the names of fields", run: (ctx) => listFields(ctx, { limit: 50 }), rows: 2_000 },
  { what: "the names of fields with a word", run: (ctx) => listFields(ctx, { q: "customer" }), rows: 4_000 },
  { what: "the names of fields of a team", run: (ctx) => listFields(ctx, { team }), rows: 4_000 },
  { what: "a name of fields", run: (ctx) => getField(ctx, { name: FIELD }), rows: 1_000 },
  { what: "the places of a name of fields", run: (ctx) => listFieldPlaces(ctx, { name: FIELD }), rows: 12_000 },
];

describe("the main queries over a thousand APIs", () => {
  it.each(CASES)("read by index, and few rows: $what", async ({ run, rows }) => {
    // Once before, so that what is kept in memory is there.
    await run(recorder.ctx);
    const plans = await recorder.plansOf(run);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      expect(
        plan.scanned.filter((table) => LARGE.includes(table)),
        plan.sql,
      ).toEqual([]);
    }
    const read = plans.flatMap((plan) => [...plan.rowsRead]).filter(([table]) => LARGE.includes(table));
    expect(read.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(rows);
  });

  it("are told apart from those that read everything", async () => {
    const { prisma } = await testDatabase();
    expect(await prisma.operation.count()).toBeGreaterThan(20_000);
    expect(await prisma.field.count()).toBeGreaterThan(150_000);
    const plans = await recorder.plansOf(summarizeUnguarded);
    expect(plans.flatMap(({ scanned }) => scanned)).toContain("field");
  });
});

/** A query that no list would send: every field that is called so, wherever. */
function summarizeUnguarded({ access }: ServiceContext): Promise<unknown> {
  return dbOf(access).$queryRaw`SELECT count(*) FROM "field" WHERE "owner" = 'Problem'`;
}
