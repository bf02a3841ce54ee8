import { dump } from "js-yaml";
import type { ConsumedApiDto, ConsumerDto } from "@/lib/consumers/schema";

/**
 * The manifest that would say of a consumer what the registry knows: to begin one from. Read by `readManifest` it names
 * the same APIs, versions and operations.
 */
export function manifestText(consumer: ConsumerDto, consumed: readonly ConsumedApiDto[]): string {
  const { slug, name, kind, team, contact, provides, identities } = consumer;
  const consumes = [...consumed]
    .sort((a, b) =>
      a.api.slug < b.api.slug ? -1 : a.api.slug > b.api.slug ? 1 : (a.version ?? "") < (b.version ?? "") ? -1 : 1,
    )
    .map(({ api, version, operations }) => ({
      api: api.slug,
      ...(version === null ? {} : { version }),
      ...(operations.length > 0 ? { operations: operations.map(({ key }) => key) } : {}),
    }));
  const manifest = {
    apiVersion: "api.concordat.dev/v1",
    kind: "Consumer",
    metadata: {
      name: slug,
      title: name,
      ...(team ? { team: team.slug } : {}),
      ...(contact === null ? {} : { contact }),
    },
    spec: {
      type: kind,
      ...(provides.length > 0 ? { provides: provides.map((api) => api.slug) } : {}),
      ...(identities.length > 0 ? { identities: identities.map(writtenName) } : {}),
      consumes,
    },
  };
  return dump(manifest, { lineWidth: -1, noRefs: true });
}

function writtenName({ attribute, value }: ConsumerDto["identities"][number]) {
  return attribute === null ? value : { attribute, value };
}
