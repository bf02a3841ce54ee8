import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, validateSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { indexSpec, parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures", "graphql");
const isHere = existsSync(corpus);
if (!isHere) console.warn(`There are no GraphQL schemas at ${corpus}: these tests are skipped (set CONCORDAT_CORPUS).`);

const files = isHere
  ? readdirSync(corpus, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".graphql"))
      .sort()
  : [];

/** What is wrong with them, as graphql-js finds too. */
const FAULTS: ReadonlyMap<string, readonly string[]> = new Map([]);

describe.skipIf(!isHere)("real schemas", () => {
  it.each(files)("%s", (name) => {
    const text = readFileSync(path.join(corpus, name), "utf8");
    const parsed = parseSpec(textSource({ definition: text }));
    const schema = buildSchema(text, { assumeValidSDL: true });
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(parsed.model).toMatchObject({ format: "graphql", dialect: "sdl" });
    expect(parsed.model.operations.size).toBe(fields.length);
    const own = Object.keys(schema.getTypeMap()).filter((type) => !type.startsWith("__"));
    const builtin = ["Int", "Float", "String", "Boolean", "ID"].filter((type) => own.includes(type));
    expect(parsed.native).toMatchObject({ language: "graphql", types: { size: own.length - builtin.length } });
    expect(parsed.findings.map(({ message }) => message)).toEqual(FAULTS.get(name) ?? []);
    expect(validateSchema(schema).length > 0).toBe(FAULTS.has(name));
    const index = indexSpec(parsed);
    expect(index.fields.length).toBeGreaterThan(100);
    for (const { line } of index.fields.slice(0, 200)) expect(line).toBeGreaterThan(1);
  });
});
