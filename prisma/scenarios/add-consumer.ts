import type { ServiceContext } from "@/lib/core/context";
import { applyManifest } from "@/lib/consumers/verbs/apply-manifest";
import { createConsumer } from "@/lib/consumers/verbs/create-consumer";
import { declareDependency } from "@/lib/consumers/verbs/declare-dependency";
import type { ScenarioConsumer } from "./scenario";

/** Makes a consumer and says what it calls, by hand or as its own manifest would. */
export async function addConsumer(ctx: ServiceContext, consumer: ScenarioConsumer): Promise<void> {
  const { slug, name, kind, team, contact, description, provides = [], calls, via } = consumer;
  if (via === "manifest") {
    const manifest = {
      apiVersion: "api.concordat.dev/v1",
      kind: "Consumer",
      metadata: { name: slug, title: name, description, contact, ...(team === null ? {} : { team }) },
      spec: { type: kind, provides, consumes: calls },
    };
    await applyManifest(ctx, {
      consumer: slug,
      text: JSON.stringify(manifest),
      origin: `git.meridian.example/${slug}`,
    });
    return;
  }
  await createConsumer(ctx, { slug, name, kind, team, contact, description, provides });
  for (const { api, version = null, operations = [] } of calls) {
    await declareDependency(ctx, { consumer: slug, api, version, operations });
  }
}
