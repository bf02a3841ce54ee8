import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { getApi } from "@/lib/catalog/verbs/get-api";
import type { ServiceContext } from "@/lib/core/context";
import { definition, PETS, PETS_AND_LIST, sourceOf } from "@/lib/testing/definitions";
import { createWorld } from "@/lib/testing/world";
import { testDatabase } from "@/lib/testing/db";
import { closeWorkers } from "@/lib/workers/pool";
import { getDocument } from "./get-document";
import { listFindings } from "./list-findings";
import { listOperations } from "./list-operations";
import { listVersions } from "./list-versions";
import { publishVersion } from "./publish-version";

afterAll(closeWorkers);

async function publisherWithApi() {
  const world = await createWorld();
  const team = await world.team();
  const { ctx } = await team.member("publisher");
  const slug = world.unique("pets");
  await createApi(ctx, { slug, name: "Pets", team: team.slug });
  return { world, team, ctx, slug };
}

const publish = (
  ctx: ServiceContext,
  api: string,
  text: string | Uint8Array,
  more: { version?: string; dryRun?: boolean } = {},
) => publishVersion(ctx, { api, source: sourceOf(text), ...more });

async function versionCount(slug: string): Promise<number> {
  return (await testDatabase()).prisma.apiVersion.count({ where: { api: { slug } } });
}

describe("publishVersion", () => {
  it("stores the bytes as they are, by their digest", async () => {
    const { ctx, slug } = await publisherWithApi();
    const text = `# a comment that only the bytes have\n${definition("1.2.0")}`;
    const published = await publish(ctx, slug, text);
    const digest = createHash("sha256").update(text).digest("hex");
    expect(published).toMatchObject({
      version: "1.2.0",
      state: "draft",
      created: true,
      digest,
      changes: null,
      review: null,
    });
    const document = await getDocument(ctx, { api: slug, version: "1.2.0" });
    expect(new TextDecoder().decode(document.bytes)).toBe(text);
  });

  it("answers the same bytes under the same version without making anything", async () => {
    const { ctx, slug } = await publisherWithApi();
    await publish(ctx, slug, definition());
    expect(await publish(ctx, slug, definition())).toMatchObject({ created: false, version: "1.0.0" });
    expect(await versionCount(slug)).toBe(1);
  });

  it("refuses other bytes under a published version", async () => {
    const { ctx, slug } = await publisherWithApi();
    await publish(ctx, slug, definition());
    await expect(publish(ctx, slug, `${definition()}\n`)).rejects.toMatchObject({ code: "version_exists" });
    expect(await versionCount(slug)).toBe(1);
  });

  it("lets exactly one of two publishes of one version through", async () => {
    const { ctx, slug } = await publisherWithApi();
    const answers = await Promise.allSettled([
      publish(ctx, slug, definition()),
      publish(ctx, slug, `${definition()}# other\n`),
    ]);
    const codes = answers.map((answer) =>
      answer.status === "fulfilled" ? "ok" : (answer.reason as { code: string }).code,
    );
    expect(new Set(codes)).toEqual(new Set(["ok", "version_exists"]));
  });

  it("lets the same bytes through twice at once, and stores them once", async () => {
    const { ctx, slug } = await publisherWithApi();
    const answers = await Promise.all([publish(ctx, slug, definition()), publish(ctx, slug, definition())]);
    expect(answers.filter((answer) => answer.created)).toHaveLength(1);
  });

  it("compares with the version below, in the order of versions", async () => {
    const { ctx, slug } = await publisherWithApi();
    await publish(ctx, slug, definition("1.0.0"));
    expect((await publish(ctx, slug, definition("2.0.0", PETS_AND_LIST))).changes).toMatchObject({
      from: "1.0.0",
      breaking: 0,
    });
    expect((await publish(ctx, slug, definition("1.1.0", PETS_AND_LIST))).changes).toMatchObject({ from: "1.0.0" });
    const removed = await publish(ctx, slug, definition("3.0.0", PETS));
    expect(removed.changes).toMatchObject({ from: "2.0.0", breaking: 1 });
  });

  it("orders versions by precedence, and plain labels by publication", async () => {
    const { ctx, slug } = await publisherWithApi();
    for (const version of ["1.10.0", "1.9.0", "2.0.0-beta.1", "spring edition", "1.10.1"]) {
      await publish(ctx, slug, definition("0", PETS), { version });
    }
    const { items } = await listVersions(ctx, { api: slug });
    expect(items.map((item) => item.version)).toEqual(["spring edition", "2.0.0-beta.1", "1.10.1", "1.10.0", "1.9.0"]);
    expect((await getApi(ctx, { api: slug })).newestVersion?.version).toBe("spring edition");
  });

  it("indexes operations and findings with their places", async () => {
    const { ctx, slug } = await publisherWithApi();
    await publish(ctx, slug, definition("1.0.0", PETS_AND_LIST));
    const operations = await listOperations(ctx, { api: slug, version: "1.0.0" });
    expect(operations.items.map((item) => [item.key, item.line])).toEqual([
      ["GET /pets/{petId}", 7],
      ["GET /pets", 19],
    ]);
    const found = await listOperations(ctx, { api: slug, version: "1.0.0", q: "listPets" });
    expect(found.items.map((item) => item.key)).toEqual(["GET /pets"]);
    const findings = await listFindings(ctx, { api: slug, version: "1.0.0" });
    expect(findings.items.length).toBe(findings.total);
    expect(findings.items.every((item) => item.line > 0 && item.fingerprint.length === 64)).toBe(true);
  });

  it("writes nothing on a dry run, and answers as if it had", async () => {
    const { ctx, slug } = await publisherWithApi();
    expect(await publish(ctx, slug, definition(), { dryRun: true })).toMatchObject({ created: true, version: "1.0.0" });
    expect(await versionCount(slug)).toBe(0);
    expect((await getApi(ctx, { api: slug })).newestVersion).toBeNull();
  });

  it("reads a definition of several files", async () => {
    const { ctx, slug } = await publisherWithApi();
    const entry = definition("1.0.0").replace("#/components/schemas/Pet", "./schemas/pet.yaml");
    const files = [
      { name: "api.yaml", bytes: new TextEncoder().encode(entry) },
      {
        name: "schemas/pet.yaml",
        bytes: new TextEncoder().encode("type: object\nproperties:\n  id: { type: string }\n"),
      },
    ];
    const published = await publishVersion(ctx, { api: slug, source: { entry: "api.yaml", files } });
    expect(published.created).toBe(true);
    const again = await publishVersion(ctx, { api: slug, source: { entry: "api.yaml", files: [...files].reverse() } });
    expect(again).toMatchObject({ created: false, digest: published.digest });
    const pet = await getDocument(ctx, { api: slug, version: "1.0.0", file: "schemas/pet.yaml" });
    expect(new TextDecoder().decode(pet.bytes)).toContain("type: object");
  });

  it("leaves an audit entry", async () => {
    const { ctx, slug } = await publisherWithApi();
    await publish(ctx, slug, definition());
    const entry = await (await testDatabase()).prisma.auditEntry.findFirst({ where: { entityName: `${slug}@1.0.0` } });
    expect(entry).toMatchObject({ action: "version.publish", actorKind: "user" });
  });
});

const deep = (levels: number) => `openapi: 3.0.3\ninfo: ${"{a: ".repeat(levels)}1${"}".repeat(levels)}\n`;
const withRef = (ref: string) => definition().replace("#/components/schemas/Pet", ref);
const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghij"
  .split("")
  .map((name, n) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[n]}`).join(",")}]`)
  .join("\n")}\nopenapi: 3.0.3\n`;

describe("publishVersion refuses, and stores nothing of,", () => {
  it.each<[what: string, document: string | Uint8Array, code: string]>([
    ["an empty document", "", "empty_document"],
    ["a document of blanks", " \n\n", "empty_document"],
    ["bytes that are no text", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff, 0xfe, 0]), "invalid_definition"],
    ["truncated YAML", `${definition()}      broken: { type: [string`, "invalid_definition"],
    ["truncated JSON", '{"openapi": "3.0.3", "info": {"title": "x"', "invalid_definition"],
    ["a YAML alias bomb", bomb, "invalid_definition"],
    ["10,000 levels", deep(10_000), "invalid_definition"],
    ["a dangling reference", withRef("#/components/schemas/Nobody"), "invalid_definition"],
    ["a reference to a file outside", withRef("../../etc/passwd"), "invalid_definition"],
    ["a reference to http://", withRef("http://127.0.0.1:9/x.yaml"), "invalid_definition"],
    ["a reference to file://", withRef("file:///etc/passwd"), "invalid_definition"],
    ["operations of one name", definition("1.0.0", PETS_AND_LIST.replace("listPets", "getPet")), "invalid_definition"],
    ["a key __proto__", definition().replace("petName:", "__proto__:"), "invalid_definition"],
    ["what is no definition", "just: some\nyaml: here\n", "invalid_definition"],
    [
      "a contract language that is known by name only",
      'openrpc: 1.3.2\ninfo: { title: x, version: "1" }\nmethods: []\n',
      "unsupported_format",
    ],
  ])("%s", async (_what, document, code) => {
    const { ctx, slug } = await publisherWithApi();
    const refusal: unknown = await publish(ctx, slug, document).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code });
    expect(await versionCount(slug)).toBe(0);
  });

  it("says line and column", async () => {
    const { ctx, slug } = await publisherWithApi();
    await expect(publish(ctx, slug, withRef("#/nowhere"))).rejects.toMatchObject({
      violations: [{ line: 17, message: expect.stringContaining("#/nowhere") }],
    });
  });

  it("anyone who may not publish", async () => {
    const { world, team, slug } = await publisherWithApi();
    for (const person of [await world.reader(), await team.member("reader"), await team.member("reviewer")]) {
      await expect(publish(person.ctx, slug, definition())).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(publish(world.anonymous, slug, definition())).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await versionCount(slug)).toBe(0);
  });
});

describe("publishVersion accepts", () => {
  it("circular references", async () => {
    const { ctx, slug } = await publisherWithApi();
    const circular = definition().replace("petName: { type: string }", 'parent: { $ref: "#/components/schemas/Pet" }');
    expect((await publish(ctx, slug, circular)).created).toBe(true);
  });

  it("script in descriptions, as text", async () => {
    const { ctx, slug } = await publisherWithApi();
    const scripted = definition().replace("summary: One pet", "summary: <script>alert(1)</script>");
    await publish(ctx, slug, scripted);
    const { items } = await listOperations(ctx, { api: slug, version: "1.0.0" });
    expect(items[0]?.summary).toBe("<script>alert(1)</script>");
  });
});
