import { describe, expect, it } from "vitest";
import { EMPTY_CHAIN, verifyChain } from "@/lib/audit/model";
import { readExportLine } from "@/lib/audit/model/export-line";
import { createTeam } from "@/lib/members/verbs/create-team";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET as CSV } from "@/app/api/v1/audit.csv/route";
import { GET as LINES } from "@/app/api/v1/audit.jsonl/route";
import { GET as CHAIN } from "./chain/route";
import { GET as HEAD } from "./head/route";

async function scene() {
  const world = await createWorld();
  const administrator = await world.administrator();
  const slug = world.unique("cards");
  await createTeam(administrator.ctx, { slug, name: "=HYPERLINK(1)" });
  return { administrator, slug };
}

describe("200", () => {
  it("exports lines from which the chain can be recomputed, up to the head", async () => {
    const { administrator } = await scene();
    const { text } = await send(LINES, { as: administrator });
    const rows = text
      .trimEnd()
      .split("\n")
      .map((line) => readExportLine(line));
    const read = rows.filter((row) => row !== null);
    expect(read).toHaveLength(rows.length);
    const { head, firstBad } = verifyChain(EMPTY_CHAIN, read);
    expect(firstBad).toBeNull();
    const told = await send(HEAD, { as: administrator });
    expect(told.body).toMatchObject({ sequence: head.sequence.toString(), hash: head.hash });
    expect((await send(CHAIN, { as: administrator })).body).toMatchObject({ ok: true, done: true });
  });

  it("exports a table that no spreadsheet runs", async () => {
    const { administrator, slug } = await scene();
    const { text, headers } = await send(CSV, { as: administrator, query: { q: slug } });
    expect(headers.get("content-disposition")).toContain('filename="audit.csv"');
    const [head, row] = text.split("\r\n");
    expect(head).toContain("sequence,at,actorKind,actorId,actor,action");
    expect(row).toContain("team.create");
    expect(text).not.toMatch(/(^|,)"?=HYPERLINK/m);
  });
});

describe("401", () => {
  it("exports nothing to people who are not signed in", async () => {
    expect((await send(CSV)).status).toBe(401);
    expect((await send(LINES)).status).toBe(401);
  });
});
