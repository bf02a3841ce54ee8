import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { deleteApi } from "@/lib/catalog/verbs/delete-api";
import { updateTeam } from "@/lib/members/verbs/update-team";
import { definition } from "@/lib/testing/definitions";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { searchRegistry } from "./search-registry";

/** A definition about one thing: an operation, a schema and a field, all named after it. */
function about(thing: string, version = "1.0.0"): string {
  return definition(
    version,
    `  /${thing}/{id}:
    get:
      operationId: get${thing}
      summary: "One ${thing}"
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: It
          content: { application/json: { schema: { $ref: "#/components/schemas/${thing}" } } }`,
  ).replace("    Pet:", `    ${thing}:`);
}

describe("searchRegistry", () => {
  it("finds APIs, operations, schemas and fields, each with its place and address", async () => {
    const world = await createWorld();
    const team = await world.team();
    const api = await addPublishedApi(world, team);
    await api.publish("1.0.0", about("Zebrafish"));
    const slug = world.unique("zebrafish");
    await createApi(api.publisher.ctx, { slug, name: "Zebrafish registry", team: team.slug });
    const { items, nextCursor } = await searchRegistry(world.anonymous, { q: "zebrafish" });
    expect(nextCursor).toBeNull();
    expect(items.map(({ kind, name }) => [kind, name])).toEqual([
      ["api", "Zebrafish registry"],
      ["operation", "GET /Zebrafish/{id}"],
      ["schema", "Zebrafish"],
    ]);
    expect(items[0]).toMatchObject({ version: null, place: null, url: `/apis/${slug}` });
    expect(items[1]).toMatchObject({
      api: { slug: api.slug, name: "Pets", team: "Payments" },
      version: "1.0.0",
      place: { line: 7, pointer: "/paths/~1Zebrafish~1{id}/get" },
      url: `/apis/${api.slug}/versions/1.0.0/operations?operation=GET%20%2FZebrafish%2F%7Bid%7D`,
    });
    expect(items[2]?.url).toBe(`/apis/${api.slug}/versions/1.0.0/schemas?schema=Zebrafish`);
    const [field] = (await searchRegistry(world.anonymous, { q: "petName api:" + api.slug })).items;
    expect(field).toMatchObject({
      kind: "field",
      name: "petName",
      detail: "Zebrafish · string",
      url: `/apis/${api.slug}/versions/1.0.0/schemas?schema=Zebrafish&field=petName`,
    });
  });

  it("searches the newest version of an API only", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0", about("Oldthing"));
    expect((await searchRegistry(world.system, { q: "oldthing" })).items).not.toEqual([]);
    await api.publish("2.0.0", about("Newthing", "2.0.0"));
    expect((await searchRegistry(world.system, { q: "oldthing" })).items).toEqual([]);
    const { items } = await searchRegistry(world.system, { q: "newthing", kind: "operation" });
    expect(items).toMatchObject([{ kind: "operation", version: "2.0.0" }]);
  });

  it("puts deprecated things last, and the closest name first", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    const operation = (path: string, more = "") =>
      `  ${path}:\n    get:\n      summary: ""\n${more}      responses: { "200": { description: ok } }`;
    const paths = [
      operation("/quokka/{id}/jumps/history"),
      operation("/quokka"),
      operation("/quokkas", "      deprecated: true\n"),
    ].join("\n");
    await api.publish("1.0.0", definition("1.0.0", paths));
    const { items } = await searchRegistry(world.system, { q: "quokka", kind: "operation" });
    expect(items.map(({ name, deprecated }) => [name, deprecated])).toEqual([
      ["GET /quokka", false],
      ["GET /quokka/{id}/jumps/history", false],
      ["GET /quokkas", true],
    ]);
  });

  it("leaves room for every kind where one has very many", async () => {
    const world = await createWorld();
    const team = await world.team();
    const api = await addPublishedApi(world, team);
    const fields = Array.from({ length: 40 }, (_, n) => `        wombat${n}: { type: string }`).join("\n");
    await api.publish("1.0.0", `${about("Wombat")}${fields}\n`);
    const { items } = await searchRegistry(world.system, { q: "wombat", limit: 8 });
    expect(items).toHaveLength(8);
    expect(items.map((item) => item.kind)).toEqual(["operation", "schema", ...Array<string>(6).fill("field")]);
  });

  it("reads Chinese, by any part of a name", async () => {
    const world = await createWorld();
    const team = await world.team();
    const { ctx } = await team.member("publisher");
    const slug = world.unique("orders");
    await createApi(ctx, { slug, name: "查询支付订单接口", team: team.slug });
    for (const q of ["支付", "订单", "支付订单", "查询支付订单接口"]) {
      expect((await searchRegistry(world.system, { q, kind: "api" })).items.map((item) => item.api.slug)).toEqual([
        slug,
      ]);
    }
    expect((await searchRegistry(world.system, { q: "退款" })).items).toEqual([]);
  });

  it("says where and why each thing was found, the best place first", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0", about("Axolotl"));
    const { items } = await searchRegistry(world.system, { q: "one axolotl", kind: "operation" });
    expect(items[0]?.matched).toEqual([
      { place: "path", text: "GET /Axolotl/{id}", ranges: [[5, 12]] },
      {
        place: "summary",
        text: "One Axolotl",
        ranges: [
          [0, 3],
          [4, 11],
        ],
      },
    ]);
  });

  it("puts a name before its beginning, a beginning before words in the name, and these before others", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    const operation = (path: string, summary = "") =>
      `  ${path}:\n    get:\n      summary: "${summary}"\n      responses: { "200": { description: ok } }`;
    const paths = ["/a", "/farm/okapi", "/okapi/{id}", "/okapi"].map((path) =>
      operation(path, path === "/a" ? "An okapi" : ""),
    );
    await api.publish("1.0.0", definition("1.0.0", paths.join("\n")));
    const { items } = await searchRegistry(world.system, { q: "okapi", kind: "operation" });
    expect(items.map(({ name }) => name)).toEqual(["GET /okapi", "GET /okapi/{id}", "GET /farm/okapi", "GET /a"]);
  });

  it("narrows by filters, and by what is not wanted", async () => {
    const world = await createWorld();
    const team = await world.team();
    const api = await addPublishedApi(world, team);
    await api.publish("1.0.0", `${about("Tapir")}        tapirWeight: { type: number }\n`);
    const other = await addPublishedApi(world, await world.team());
    await other.publish("1.0.0", about("Tapir"));
    const found = async (q: string) =>
      (await searchRegistry(world.system, { q })).items
        .map((hit) => `${hit.api.slug === api.slug ? "own" : "other"} ${hit.kind} ${hit.name}`)
        .sort();
    expect(await found(`tapir kind:schema`)).toEqual(["other schema Tapir", "own schema Tapir"]);
    expect(await found(`tapir kind:schema team:${team.slug}`)).toEqual(["own schema Tapir"]);
    expect(await found(`tapir kind:schema -team:${team.slug}`)).toEqual(["other schema Tapir"]);
    expect(await found("tapir method:post")).toEqual([]);
    expect(await found("tapir method:get -api:nothing")).toEqual([
      "other operation GET /Tapir/{id}",
      "own operation GET /Tapir/{id}",
    ]);
    expect(await found("tapir path:/Tapir/{")).toHaveLength(2);
    expect(await found("tapir deprecated:true")).toEqual([]);
    expect(await found("field:tapir_weight -kind:field")).toEqual([
      "own api Pets",
      "own operation GET /Tapir/{id}",
      "own schema Tapir",
    ]);
    expect(await found("field:tapirW* kind:field")).toEqual(["own field tapirWeight"]);
    expect(await found(`api:${api.slug} kind:api`)).toEqual(["own api Pets"]);
  });

  it("tells what it did not take as it may have been meant", async () => {
    const { system } = await createWorld();
    const codes = async (q: string) =>
      (await searchRegistry(system, { q })).notices.map(({ code, text }) => [code, text]);
    expect(await codes("teem:payments")).toEqual([["unknown_filter", "teem"]]);
    expect(await codes("method:fetch x")).toEqual([["impossible_value", "method:fetch"]]);
    expect(await codes("field:nosuchfieldatall")).toEqual([["unknown_field", "nosuchfieldatall"]]);
    expect(await codes("http://example.com/a")).toEqual([]);
  });

  it("takes typing errors for what was meant, where nothing is called so", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0", about("Capybara"));
    const { items, corrected } = await searchRegistry(world.system, { q: "capibara kind:schema" });
    expect(items.map(({ name }) => name)).toEqual(["Capybara"]);
    expect(corrected).toBe("capybara kind:schema");
    const swapped = await searchRegistry(world.system, { q: "cpaybara", kind: "schema" });
    expect(swapped.items.map(({ name }) => name)).toEqual(["Capybara"]);
    expect((await searchRegistry(world.system, { q: "capybara" })).corrected).toBeNull();
  });

  it("finds accented, full-width and Japanese text, however it is typed", async () => {
    const world = await createWorld();
    const team = await world.team();
    const { ctx } = await team.member("publisher");
    const slug = world.unique("konto");
    await createApi(ctx, { slug, name: "Überweisungs-Café 口座ガイド", team: team.slug });
    for (const q of ["uberweisungs", "ÜBERWEISUNGS", "cafe", "café", "ｃａｆｅ", "口", "口座", "ガイド", "ｶﾞｲﾄﾞ"]) {
      expect((await searchRegistry(world.system, { q: `${q} api:${slug}`, kind: "api" })).items, q).toHaveLength(1);
    }
  });

  it("pages through one kind, each hit once", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    const paths = Array.from(
      { length: 23 },
      (_, n) => `  /narwhal${n}:\n    get:\n      responses: { "200": { description: ok } }`,
    );
    await api.publish("1.0.0", definition("1.0.0", paths.join("\n")));
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await searchRegistry(world.system, { q: "narwhal", kind: "operation", limit: 10, cursor });
      expect(page.total).toBe(23);
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(new Set(names).size).toBe(23);
    expect(names).toHaveLength(23);
  });

  it("forgets a team's old name and finds its new one, and forgets an API that is gone", async () => {
    const world = await createWorld();
    const team = await world.team();
    const api = await addPublishedApi(world, team);
    const found = async (q: string) =>
      (await searchRegistry(world.system, { q, kind: "api" })).items.map((hit) => hit.api.slug);
    await updateTeam(world.system, { team: team.slug, changes: { name: "Pangolin keepers" } });
    expect(await found("pangolin")).toEqual([api.slug]);
    await updateTeam(world.system, { team: team.slug, changes: { name: "Keepers of others" } });
    expect(await found("pangolin")).toEqual([]);
    await deleteApi(world.system, { api: api.slug });
    expect(await found("keepers of others")).toEqual([]);
  });

  it.each([
    "'",
    "' OR 1=1 --",
    "a:*b",
    "!!!",
    "<->",
    "foo & | !",
    "\\",
    "½ ² Ⅷ",
    "🙂",
    "ǅ ß ﬁ",
    "٣٤",
    "a\u0000b",
    "\ud800",
  ])("answers %j without a fault", async (q) => {
    expect(Array.isArray((await searchRegistry((await createWorld()).system, { q })).items)).toBe(true);
  });

  it("answers whatever is typed, in the catalogue's words, too", async () => {
    const { system } = await createWorld();
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(
          "'",
          "\\",
          ":",
          "*",
          "&",
          "|",
          "!",
          "(",
          ")",
          "<",
          ">",
          "-",
          "%",
          "_",
          " ",
          "a",
          "1",
          "付",
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (q) => {
        fc.pre(q.trim().length > 0 && q.length <= 200);
        expect(Array.isArray((await searchRegistry(system, { q, limit: 1 })).items)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it.each([{ q: "" }, { q: "   " }, { q: "x".repeat(201) }, { q: "a", limit: 201 }, { q: "a", limit: 0 }])(
    "refuses %j",
    async (input) => {
      await expect(searchRegistry((await createWorld()).system, input)).rejects.toMatchObject({
        code: "invalid_input",
      });
    },
  );
});
