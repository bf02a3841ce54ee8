import { describe, expect, it } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { CSV_COLUMNS } from "@/lib/catalog/model/csv-columns";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET } from "./route";

async function catalogueOf(names: readonly string[]) {
  const world = await createWorld();
  const team = await world.team();
  const as = await team.member("owner");
  for (const name of names) await createApi(as.ctx, { slug: world.unique("api"), name, team: team.slug });
  const lines = async (query: Record<string, string> = {}) => {
    const answer = await send(GET, { as, query: { team: team.slug, ...query } });
    return { ...answer, lines: answer.text.replace("\uFEFF", "").trimEnd().split("\r\n") };
  };
  return { team, lines };
}

describe("200", () => {
  it("has everything that fits in its order, not a page of it", async () => {
    const names = Array.from({ length: 60 }, (_, at) => `Api ${String(at).padStart(2, "0")}`);
    const { lines } = await catalogueOf(names);
    const { lines: all, headers } = await lines({ sort: "-name" });
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toBe('attachment; filename="apis.csv"');
    expect(all[0]).toBe(CSV_COLUMNS.map(({ header }) => header).join(","));
    expect(all.slice(1).map((line) => line.split(",")[1])).toEqual(names.toReversed());
  });

  it("runs nothing in a spreadsheet, and keeps commas, quotes and lines in their cells", async () => {
    const { lines } = await catalogueOf(['=HYPERLINK("x")', "+1", "@now", 'a,"b"']);
    const { text } = await lines({ sort: "name" });
    for (const cell of [`"'=HYPERLINK(""x"")"`, "'+1", "'@now", '"a,""b"""']) expect(text).toContain(`,${cell},`);
  });

  it("has a head alone where nothing fits", async () => {
    const { lines } = await catalogueOf([]);
    expect((await lines()).lines).toHaveLength(1);
  });
});

describe("400", () => {
  it("knows no pages", async () => {
    const { lines } = await catalogueOf([]);
    expect(await lines({ limit: "3" })).toMatchObject({ status: 400 });
  });
});
