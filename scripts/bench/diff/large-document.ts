import fs from "node:fs";
import path from "node:path";

/** The size, in bytes, of the document that is made where there is no corpus: about that of the largest real one. */
const MADE_BYTES = 11_000_000;

/** The largest definition of the corpus, or a made one of that size. */
export function largestDocument(): { name: string; bytes: Uint8Array } {
  const folder = path.join(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures", "large");
  const files = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const candidates = files
    .map((name) => ({ name, file: path.join(folder, name) }))
    .filter(({ file }) => file.endsWith(".json") && fs.statSync(file).isFile())
    .sort((a, b) => fs.statSync(b.file).size - fs.statSync(a.file).size);
  const largest = candidates[0];
  if (largest) return { name: largest.name, bytes: fs.readFileSync(largest.file) };
  return { name: "made", bytes: new TextEncoder().encode(madeDocument(MADE_BYTES)) };
}

/** A definition of about `bytes` bytes of JSON, with many schemas that refer to each other. */
export function madeDocument(bytes: number): string {
  const paths: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = {};
  let size = 0;
  for (let n = 0; size < bytes; n++) {
    const name = `Resource${n}`;
    const schema = { $ref: `#/components/schemas/${name}` };
    const content = { "application/json": { schema } };
    const operation = (verb: string) => ({
      operationId: `${verb}${name}`,
      summary: `${verb} one ${name}`,
      tags: [`area-${n % 40}`],
      responses: { "200": { description: "The resource", content }, "404": { description: "There is none" } },
    });
    paths[`/resources-${n}/{id}`] = {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" }, description: "Which one" }],
      get: operation("get"),
      put: { ...operation("put"), requestBody: { required: true, content } },
    };
    schemas[name] = { type: "object", required: ["id"], properties: madeProperties(n) };
    size += JSON.stringify(paths[`/resources-${n}/{id}`]).length + JSON.stringify(schemas[name]).length;
  }
  const info = { title: "A large made definition", version: "1.0.0" };
  return JSON.stringify({ openapi: "3.0.3", info, paths, components: { schemas } });
}

function madeProperties(n: number): Record<string, unknown> {
  const properties: Record<string, unknown> = { id: { type: "string", description: "Identifies the resource" } };
  for (let field = 0; field < 20; field++) {
    properties[`field${field}`] = {
      type: "string",
      maxLength: 100 + field,
      description: `Field ${field} of resource ${n}`,
    };
  }
  properties.parent = { $ref: `#/components/schemas/Resource${Math.floor(n / 2)}` };
  return properties;
}
