import { type ConversionSettings, type Converted, defineConversion } from "@/lib/conversions/conversion";
import { Losses } from "@/lib/conversions/losses";
import { threeNumbers } from "@/lib/conversions/openapi-to-api-definition/three-numbers";
import { resultName } from "@/lib/conversions/result-name";
import type { Place } from "@/lib/specs/model";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { printName } from "@/lib/specs/wit/print-type";
import { kebabName } from "./kebab-names";
import { LOSS_KINDS, type LossKind } from "./loss-kinds";
import { TypeWriter } from "./type-writer";
import { docLines } from "./write-docs";
import { writeFunction, writeNamed } from "./write-function";

/** OpenAPI → WIT: one interface of functions and types, and a world that exports it. */
export const openApiToWit = defineConversion({
  id: "openapi-to-wit",
  from: "openapi",
  to: "wit",
  title: "OpenAPI → WIT",
  losses: LOSS_KINDS,
  convert,
});

function convert(parsed: ParsedSource, settings: ConversionSettings): Converted {
  const { model, entry } = parsed;
  const losses = new Losses(entry);
  const types = new TypeWriter(losses);
  const lose = (kind: LossKind, effect: "dropped" | "approximated" | "assumed", place: Place): void =>
    losses.add(kind, effect, LOSS_KINDS[kind], place);
  // Names of types are given first: they are what other definitions mention.
  writeNamed(model.schemas, types);
  const functions = [...model.operations.values()].map((operation) =>
    writeFunction(operation, types.giveName(operation.operationId ?? `${operation.method} ${operation.path}`), types),
  );
  for (const [name, place] of droppedParts(parsed)) lose(name, "dropped", place);
  if (functions.length === 0) lose("nothing-to-call", "dropped", model.place);
  const { version, exact } = threeNumbers(settings.version ?? model.info.version);
  if (!exact) lose("version-form", "approximated", { file: entry, pointer: "/info/version" });
  const name = resultName(model, settings);
  const items = [...types.declarations(), ...functions].flatMap((lines) => ["", ...lines.map((line) => `  ${line}`)]);
  const text = [
    ...docLines([model.info.title, model.info.description].filter(Boolean).join("\n\n")),
    `package api:${printName(kebabName(name))}@${version};`,
    "",
    "/// Everything that can be called.",
    "interface operations {",
    ...items.slice(1),
    "}",
    "",
    "/// A component that serves it.",
    "world service {",
    "  export operations;",
    "}",
    "",
  ].join("\n");
  return { files: [{ name: `${name}.wit`, text }], lost: losses.list() };
}

/** What a document says that no function does. */
function* droppedParts({ model }: ParsedSource): Generator<[LossKind, Place]> {
  for (const { place } of model.securitySchemes.values()) yield ["security", place];
  for (const { place } of model.servers) yield ["server", place];
  for (const { place } of model.webhooks.values()) yield ["webhook", place];
  for (const { callbacks } of model.operations.values())
    for (const expressions of callbacks.values())
      for (const operations of expressions.values()) for (const { place } of operations) yield ["webhook", place];
}
