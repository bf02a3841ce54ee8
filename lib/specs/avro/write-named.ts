import type { AvroField, AvroMessage, AvroNamed } from "@/lib/specs/avro/contract";
import { shortName } from "@/lib/specs/avro/names";
import { writeType } from "@/lib/specs/avro/write-type";

/** A named type as the IDL of Avro declares it, without documentation. */
export function writeNamed(type: AvroNamed): string {
  const name = shortName(type.name);
  const aliases = writeAliases(type.aliases);
  switch (type.kind) {
    case "enum":
      return `${aliases}enum ${name} { ${type.symbols.join(", ")} }${type.default === undefined ? "" : ` = ${type.default};`}`;
    case "fixed":
      return `${aliases}fixed ${name}(${type.size});`;
    default:
      return [`${aliases}${type.kind} ${name} {`, ...type.fields.map((field) => `    ${writeField(field)};`), "}"].join(
        "\n",
      );
  }
}

/** A message as the IDL of Avro declares it. */
export function writeMessage({ name, request, response, errors, oneWay }: AvroMessage): string {
  const isVoid = response.kind === "primitive" && response.name === "null";
  const parameters = request.map(writeField).join(", ");
  const thrown = errors.length > 0 ? ` throws ${errors.map((error) => writeType(error)).join(", ")}` : "";
  return `${isVoid ? "void" : writeType(response)} ${name}(${parameters})${oneWay ? " oneway" : thrown};`;
}

function writeField({ name, type, aliases, default: fallback }: AvroField): string {
  return `${writeType(type)} ${writeAliases(aliases)}${name}${fallback ? ` = ${JSON.stringify(fallback.value)}` : ""}`;
}

function writeAliases(aliases: readonly string[]): string {
  return aliases.length > 0 ? `@aliases(${JSON.stringify(aliases.map(shortName))}) ` : "";
}
