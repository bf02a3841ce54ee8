import { afterAll, describe, expect, it } from "vitest";
import { definition, sourceOf } from "@/lib/testing/definitions";
import { createWorld } from "@/lib/testing/world";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { getDocument } from "@/lib/versions/verbs/get-document";
import { closeWorkers } from "@/lib/workers/pool";
import { createApi } from "./create-api";
import { deleteApi } from "./delete-api";

afterAll(closeWorkers);

describe("bytes that several APIs share", () => {
  it("stay when the API that brought them goes while others bring them again", async () => {
    const world = await createWorld();
    const team = await world.team();
    const { ctx } = await team.member("owner");
    const text = `${definition()}# ${world.unique("shared")}\n`;
    const publish = (api: string) => publishVersion(ctx, { api, source: sourceOf(text) });
    const slugs = Array.from({ length: 8 }, (_, n) => world.unique(`pets-${n}`));
    for (const slug of slugs) await createApi(ctx, { slug, name: slug, team: team.slug });
    const [first = "", ...others] = slugs;
    await publish(first);
    await Promise.all([deleteApi(ctx, { api: first }), ...others.map(publish)]);
    for (const api of others) {
      const document = await getDocument(ctx, { api, version: "1.0.0" });
      expect(new TextDecoder().decode(document.bytes)).toBe(text);
    }
  });
});
