import { afterAll, describe, expect, it } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { listApis } from "@/lib/catalog/verbs/list-apis";
import { getOperationView } from "@/lib/reader/verbs/get-operation-view";
import type { SourceSet } from "@/lib/specs/model";
import { LANGUAGE_DEFINITIONS } from "@/lib/testing/language-definitions";
import { createWorld } from "@/lib/testing/world";
import { closeWorkers } from "@/lib/workers/pool";
import { compareVersions } from "./compare-versions";
import { getDocument } from "./get-document";
import { getSourceLines } from "./get-source-lines";
import { listOperations } from "./list-operations";
import { publishVersion } from "./publish-version";

afterAll(closeWorkers);

const sourceOf = (entry: string, texts: Readonly<Record<string, string>>): SourceSet => ({
  entry,
  files: Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
});

describe.each(LANGUAGE_DEFINITIONS)("a contract in $format", ({ format, entry, older, newer, operation, rule }) => {
  it("is published, listed, read, shown and compared", async () => {
    const world = await createWorld();
    const { ctx, slug: team } = await world
      .team()
      .then(async (one) => ({ ...(await one.member("publisher")), slug: one.slug }));
    const api = world.unique("shelves");
    await createApi(ctx, { slug: api, name: "Shelves", team });

    const first = await publishVersion(ctx, { api, version: "1.0.0", source: sourceOf(entry, older) });
    expect(first).toMatchObject({ created: true, format, changes: null, findings: { error: 0 } });
    const second = await publishVersion(ctx, { api, version: "2.0.0", source: sourceOf(entry, newer) });
    expect(second.changes).toMatchObject({ from: "1.0.0" });
    expect(second.changes?.breaking).toBeGreaterThan(0);
    const { changes } = await compareVersions(ctx, { api, from: "1.0.0", to: "2.0.0" });
    expect(changes.filter(({ severity }) => severity === "breaking").map(({ id }) => id)).toContain(rule);

    const { facets } = await listApis(ctx, { team, facets: "true" });
    expect(facets?.format).toContainEqual(expect.objectContaining({ value: format, count: 1 }));
    const operations = await listOperations(ctx, { api, version: "1.0.0" });
    expect(operations.items.map(({ key }) => key)).toEqual(operation === null ? [] : [operation]);

    const file = Object.keys(older).at(-1) ?? entry;
    const document = await getDocument(ctx, { api, version: "1.0.0", file });
    expect(new TextDecoder().decode(document.bytes)).toBe(older[file]);
    const window = await getSourceLines(ctx, { api, version: "1.0.0", file });
    expect(window.marks).toHaveLength(window.lines.length);
    expect(window.marks.flat().length).toBeGreaterThan(10);

    if (operation === null) return;
    const view = await getOperationView(ctx, { api, version: "1.0.0", operation });
    expect(view.declaration?.text).toBeTruthy();
    expect(view.words).toBeDefined();
    expect(view.samples).toEqual([]);
  });

  it("is refused under the name of another language", async () => {
    const world = await createWorld();
    const team = await world.team();
    const { ctx } = await team.member("publisher");
    const api = world.unique("shelves");
    await createApi(ctx, { slug: api, name: "Shelves", team: team.slug });
    const source = sourceOf(entry, older);
    await expect(publishVersion(ctx, { api, version: "1.0.0", format: "openapi", source })).rejects.toMatchObject({
      code: expect.stringMatching(/definition|format/),
    });
  });
});
