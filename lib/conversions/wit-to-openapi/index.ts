import { type ConversionSettings, type Converted, defineConversion } from "@/lib/conversions/conversion";
import { yamlFile } from "@/lib/conversions/document-file";
import { Losses } from "@/lib/conversions/losses";
import { objectOf } from "@/lib/conversions/openapi/rebuild";
import { resultName } from "@/lib/conversions/result-name";
import type { JsonObject, JsonValue, Operation } from "@/lib/specs/model";
import { nativeContract } from "@/lib/specs/native-contract";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import type { WitContract } from "@/lib/specs/wit/contract";
import { type WitCallable, witCallables } from "@/lib/specs/wit/operations";
import { LOSS_KINDS, type LossKind } from "./loss-kinds";
import { SchemaWriter } from "./write-schemas";

/** WIT → OpenAPI 3.1: every function that components export, called over HTTP. */
export const witToOpenApi = defineConversion({
  id: "wit-to-openapi",
  from: "wit",
  to: "openapi-3.1",
  title: "WIT → OpenAPI 3.1",
  losses: LOSS_KINDS,
  convert,
});

type Note = (
  kind: LossKind,
  effect: "dropped" | "approximated" | "assumed",
  at: Operation["place"],
  operation?: string,
) => void;

function convert(parsed: ParsedSource, settings: ConversionSettings): Converted {
  const losses = new Losses(parsed.entry);
  const note: Note = (kind, effect, at, operation) => losses.add(kind, effect, LOSS_KINDS[kind], at, operation);
  const contract = nativeContract(parsed.native, "wit");
  const callables = contract ? chosen(contract, note) : [];
  const schemas = new SchemaWriter((kind, { place }) => note(kind, "approximated", place));
  const paths: [string, JsonValue][] = [];
  for (const callable of callables) {
    const operation = parsed.model.operations.get(callable.key);
    if (operation) paths.push([pathOf(callable), { post: operationOf(callable, operation, schemas, note) }]);
  }
  const name = resultName(parsed.model, settings);
  const document = objectOf([
    ["openapi", "3.1.0"],
    ["info", infoOf(parsed, settings, note)],
    ["paths", objectOf(paths)],
    ["components", { schemas: schemas.all() }],
  ]);
  return { files: [yamlFile(`${name}.openapi.yaml`, document)], lost: losses.list() };
}

/** What components export; where they export nothing, what hosts offer them. */
function chosen(contract: WitContract, note: Note): WitCallable[] {
  const callables = witCallables(contract);
  const exported = callables.filter(({ kind }) => kind === "export");
  const { root } = contract;
  if (root.worlds.size > 1) note("world", "approximated", root.place);
  if (exported.length === 0) {
    if (callables.length > 0) note("host-as-server", "assumed", root.place);
    return callables;
  }
  for (const { kind, function: one, key } of callables)
    if (kind === "import") note("import-dropped", "dropped", one.place, key);
  return exported;
}

function infoOf({ model }: ParsedSource, settings: ConversionSettings, note: Note): JsonObject {
  const { title, version, description } = model.info;
  const said = settings.version ?? version;
  if (said === "") note("version-assumed", "assumed", { file: model.place.file, pointer: "/info" });
  return {
    title: title === "" ? "WIT package" : title,
    version: said === "" ? "0.0.0" : said,
    ...(description === undefined ? {} : { description }),
  };
}

/** `/types/fields/{self}/get`: interface, resource, which one, function. Unique, as keys of operations are. */
function pathOf({ key, function: one, resource }: WitCallable): string {
  const [owner = "", called = ""] = key.split("#");
  const parts = [owner.replace(/^[^/]*\//, ""), ...called.replace(/ \(.*\)$/, "").split(".")];
  if (/ \(/.test(called)) parts.push("import");
  if (resource && one.kind === "method") parts.splice(2, 0, "{self}");
  if (one.kind === "constructor") parts.pop();
  return `/${parts.join("/")}`;
}

function operationOf(callable: WitCallable, operation: Operation, schemas: SchemaWriter, note: Note): JsonObject {
  const { function: one, key, around } = callable;
  note("http-method", "assumed", one.place, key);
  if ([one.gates, ...around].some(({ since, unstable }) => (since ?? unstable) !== undefined))
    note("feature-gate", "approximated", one.place, key);
  const isUnstable = [one.gates, ...around].some(({ unstable }) => unstable !== undefined);
  const [media] = operation.requestBody?.content.values() ?? [];
  const self: JsonObject = { name: "self", in: "path", required: true, schema: { type: "string" } };
  return objectOf([
    ["operationId", key.replace(/[^\w.-]+/g, "-")],
    ["tags", operation.tags],
    ["description", operation.description],
    ["deprecated", operation.deprecated || undefined],
    ["x-stability-level", isUnstable ? "alpha" : undefined],
    ["parameters", one.kind === "method" ? [self] : undefined],
    ["requestBody", media?.schema && { required: true, content: json(schemas.write(media.schema)) }],
    ["responses", responsesOf(callable, operation, schemas, note)],
  ]);
}

function json(schema: JsonValue): JsonObject {
  return { "application/json": { schema } };
}

function responsesOf(
  { function: one, key }: WitCallable,
  operation: Operation,
  schemas: SchemaWriter,
  note: Note,
): JsonObject {
  const entries = [...operation.responses].map(([name, { content }]): [string, JsonValue] => {
    const [media] = content.values();
    const said = (description: string): JsonObject =>
      objectOf([
        ["description", description],
        ["content", media?.schema && json(schemas.write(media.schema))],
      ]);
    if (name === "returns") return [media?.schema ? "200" : "204", said("What it gives back.")];
    note("error-status", "assumed", one.place, key);
    return ["default", said(`The error: \`${name}\`.`)];
  });
  return objectOf(entries);
}
