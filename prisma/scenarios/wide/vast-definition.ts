import type { JsonObject } from "@/lib/specs/model";
import { pascal, plural, title } from "./name-of";
import { DOMAINS, KINDS, QUALIFIERS } from "./words";

/** Operations of the vast definition. */
export const VAST_OPERATIONS = 50_000;
const SLUG = "everything-gateway";

export const VAST_API = {
  slug: SLUG,
  name: "Everything Gateway",
  description: "Every operation of every backend behind one address: larger than anybody should let a definition grow.",
  domain: "platform",
  team: "platform-core",
} as const;

/** A definition with so many operations, small for what it holds; the same bytes every time. */
export function vastDefinition(operations: number = VAST_OPERATIONS): string {
  const paths: JsonObject = {};
  const nouns = DOMAINS.flatMap(([domain, words]) => words.map((noun) => ({ domain, noun })));
  const schema = (noun: string) => ({ $ref: `#/components/schemas/${pascal(noun)}` });
  for (let made = 0, turn = 0; made < operations; turn++) {
    const { domain, noun } = nouns[turn % nouns.length] ?? { domain: "platform", noun: "thing" };
    const round = Math.floor(turn / nouns.length);
    const kind = KINDS[round % KINDS.length] ?? "part";
    const qualifier = QUALIFIERS[Math.floor(round / KINDS.length)] ?? `v${round}`;
    const path = `/${domain}/${qualifier}/${kind}/${plural(noun)}`;
    const name = pascal(`${qualifier}-${kind}-${noun}`);
    const answer = (content: JsonObject) => ({
      "200": { description: "Done.", content: { "application/json": { schema: content } } },
    });
    const operation = (verb: string, content: JsonObject): JsonObject => ({
      operationId: `${verb}${name}`,
      summary: `${title(verb)} ${qualifier} ${noun} ${kind}`,
      tags: [domain],
      responses: answer(content),
    });
    paths[path] = {
      get: operation("list", { type: "array", items: schema(noun) }),
      ...(made + 1 < operations ? { post: operation("create", schema(noun)) } : {}),
    };
    made += 2;
  }
  const fields = ["id", "status", "createdAt", "customerId", "amount"];
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: VAST_API.name, version: "1.0.0", description: VAST_API.description },
    paths,
    components: {
      schemas: Object.fromEntries(
        nouns.map(({ noun }) => [
          pascal(noun),
          { type: "object", properties: Object.fromEntries(fields.map((name) => [name, { type: "string" }])) },
        ]),
      ),
    },
  });
}
