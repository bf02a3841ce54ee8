import { describe, expect, it } from "vitest";
import { compareSpecs } from "./compare-specs";
import { readDefinition, realDefinitions } from "./testing/documents/real-definitions";
import { naiveDifferences, openApiFacts, untold } from "./testing/naive/openapi-facts";

const definitions = realDefinitions();
const pairs = definitions.flatMap((to, index) => {
  const from = definitions[index - 1];
  const slug = to.name.slice(0, to.name.indexOf(" "));
  return from?.name.startsWith(`${slug} `) ? [{ name: `${from.name} → ${to.name}`, from, to }] : [];
});

/** What is told in another way than the naive reading expects. */
const KNOWN: Readonly<Record<string, string[]>> = {
  // Another media type: nothing within the two is compared.
  "docker-engine v1.30 → docker-engine v1.41": ["POST /networks/{}/connect|request body|EndpointConfig|DriverOpts"],
};

describe.skipIf(pairs.length === 0)("successive real versions in OpenAPI", () => {
  it.each(pairs)("$name: nothing that a naive reading sees is left out", { timeout: 60_000 }, ({ name, ...pair }) => {
    const [from, to] = [readDefinition(pair.from), readDefinition(pair.to)];
    if (!from || !to) return;
    const { changes } = compareSpecs(from.parsed, to.parsed, { today: "2026-01-01", proofs: false });
    const places = naiveDifferences(openApiFacts(from.document), openApiFacts(to.document));
    expect(untold(places, changes)).toEqual(KNOWN[name] ?? []);
  });
});
