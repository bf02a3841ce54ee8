/** What a made definition holds: so many operations, the first of which need one thing more of their callers. */
interface Things {
  version: string;
  operations: number;
  stricter: number;
}

const MOST_SCHEMAS = 1_000;

/** A made definition as JSON; every stricter operation is one breaking change against the same without. */
export function thingsDefinition({ version, operations, stricter }: Things): string {
  const paths: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = {};
  for (let index = 0; index < operations; index++) {
    const name = `Thing${index % MOST_SCHEMAS}`;
    const content = { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
    paths[`/things/${index}`] = {
      get: {
        operationId: `getThing${index}`,
        summary: `Thing ${index}`,
        tags: [`tag${index % 100}`],
        parameters: [{ name: "kind", in: "query", required: index < stricter, schema: { type: "string" } }],
        responses: { 200: { description: "The thing", content } },
      },
    };
    schemas[name] ??= { type: "object", properties: { id: { type: "string" } } };
  }
  const info = { title: "Things", version };
  const servers = [{ url: "https://things.example/v1" }];
  return JSON.stringify({ openapi: "3.1.0", info, servers, paths, components: { schemas } });
}
