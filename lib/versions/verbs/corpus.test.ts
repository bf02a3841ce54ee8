import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterAll, describe, expect, it } from "vitest";
import { verifyAudit } from "@/lib/audit/verbs/verify-audit";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { RegistryError } from "@/lib/core/errors";
import { type CorpusApi, corpusApis, corpusSource, hasCorpus, largeDefinitions } from "@/lib/testing/corpus";
import { createWorld } from "@/lib/testing/world";
import { closeWorkers } from "@/lib/workers/pool";
import { compareVersions } from "./compare-versions";
import { getDocument } from "./get-document";
import { getVersion } from "./get-version";
import { publishVersion } from "./publish-version";

afterAll(closeWorkers);

/** What of the corpus is refused, and for what: one definition has operations of the same name. */
const KNOWN_REFUSALS: Record<string, unknown> = {
  "deepgram-rest@2026-07-15": expect.stringMatching(
    /^invalid_definition: The operationId `list` is that of GET .* already/,
  ),
};
const KNOWN_PUBLISHED = 99;

interface Told {
  published: { api: string; version: string; source: ReturnType<typeof corpusSource> }[];
  refused: Record<string, string>;
}

async function publishAll(apis: CorpusApi[], ctx: Awaited<ReturnType<typeof publisher>>): Promise<Told> {
  const told: Told = { published: [], refused: {} };
  for (const api of apis) {
    await createApi(ctx.ctx, { slug: api.slug, name: api.title.slice(0, 120), team: ctx.team });
    for (const version of api.versions) {
      const source = corpusSource(version);
      const { entry, files } = source;
      try {
        await publishVersion(ctx.ctx, { api: api.slug, version: version.version, source: { entry, files } });
        told.published.push({ api: api.slug, version: version.version, source });
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error;
        const place = error.violations[0];
        expect(place, `${api.slug}@${version.version}: ${error.message}`).toMatchObject({ line: expect.any(Number) });
        told.refused[`${api.slug}@${version.version}`] = `${error.code}: ${error.message}`;
      }
    }
  }
  return told;
}

async function publisher() {
  const world = await createWorld();
  const team = await world.team();
  return { ctx: (await team.member("publisher")).ctx, team: team.slug };
}

describe.skipIf(!hasCorpus())("the corpus, published", () => {
  it("is stored byte for byte or refused for a reason, compared, and in a log that verifies", {
    timeout: 240_000,
  }, async () => {
    const who = await publisher();
    const { published, refused } = await publishAll(corpusApis("openapi"), who);
    console.log(
      `corpus: ${published.length} OpenAPI versions published, ${Object.keys(refused).length} refused`,
      refused,
    );
    expect(refused).toEqual(KNOWN_REFUSALS);
    expect(published).toHaveLength(KNOWN_PUBLISHED);
    for (const { api, version, source } of published) {
      for (const [file, digest] of source.digests) {
        const document = await getDocument(who.ctx, { api, version, file });
        expect(document.digest, `${api}@${version} ${file}`).toBe(digest);
      }
      const { changes } = await getVersion(who.ctx, { api, version });
      if (!changes) continue;
      const diff = await compareVersions(who.ctx, { api, from: changes.from, to: version });
      expect(diff.summary).toEqual({
        breaking: changes.breaking,
        dangerous: changes.dangerous,
        nonBreaking: changes.nonBreaking,
      });
      const count = (severity: string) => diff.changes.filter((change) => change.severity === severity).length;
      expect(count("breaking")).toBe(diff.summary.breaking);
    }
    expect(await verifyAudit(who.ctx, {})).toMatchObject({ ok: true });
  });

  it("takes its largest definitions, without holding up everybody else", { timeout: 120_000 }, async () => {
    const who = await publisher();
    const slug = "large-definition";
    await createApi(who.ctx, { slug, name: "Large", team: who.team });
    const stalls = monitorEventLoopDelay({ resolution: 5 });
    for (const { version, source } of largeDefinitions()) {
      stalls.enable();
      const answer = await publishVersion(who.ctx, { api: slug, version, source });
      stalls.disable();
      expect(answer).toMatchObject({ created: true, version });
      const bytes = source.files[0]?.bytes ?? new Uint8Array();
      const document = await getDocument(who.ctx, { api: slug, version });
      expect(Buffer.compare(document.bytes, bytes)).toBe(0);
      console.log(`corpus: large ${version} published; longest stall ${(stalls.max / 1e6).toFixed(0)} ms`);
    }
    expect((await getVersion(who.ctx, { api: slug, version: "18.2.0" })).changes).toMatchObject({ from: "17.0.0" });
  });
});
