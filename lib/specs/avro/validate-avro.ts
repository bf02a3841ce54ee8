import { AVRO_RULES } from "@/lib/specs/avro/avro-rules";
import { checkLogicalTypes } from "@/lib/specs/avro/check-logical-types";
import { checkRecursion } from "@/lib/specs/avro/check-recursion";
import type { AvroContract, AvroNamed, AvroType } from "@/lib/specs/avro/contract";
import { fitsType } from "@/lib/specs/avro/fits-type";
import { shortName } from "@/lib/specs/avro/names";
import type { Say } from "@/lib/specs/avro/reading";
import { fieldsOf, writtenTypes } from "@/lib/specs/avro/types-in";
import { writeType } from "@/lib/specs/avro/write-type";

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Looks for everything that Avro does not allow. Linear in the size of the definition. */
export function validateAvro(contract: AvroContract, say: Say): void {
  for (const type of writtenTypes(contract)) {
    if (type.kind === "reference" && !contract.types.has(type.name))
      say(AVRO_RULES.dangling, { place: type.place, about: type.name, message: `There is no type \`${type.name}\`.` });
    if (type.kind === "union") checkUnion(contract, type, say);
  }
  for (const type of contract.types.values()) checkNamed(type, say);
  for (const { name, type, default: fallback, place } of fieldsOf(contract)) {
    if (!NAME.test(name)) say(AVRO_RULES.name, { place, message: `\`${name}\` is no name for a field.` });
    if (!fallback || fitsType(contract, type, fallback.value)) continue;
    const written = JSON.stringify(fallback.value).slice(0, 60);
    say(AVRO_RULES.defaultValue, {
      place,
      message: `${written} is no default of \`${name}\`, which is of ${writeType(type)}.`,
    });
  }
  checkMessages(contract, say);
  checkLogicalTypes(contract, say);
  checkRecursion(contract, say);
}

function checkUnion(contract: AvroContract, { branches, place }: Extract<AvroType, { kind: "union" }>, say: Say): void {
  const seen = new Set<string>();
  for (const branch of branches) {
    if (branch.kind === "union") {
      say(AVRO_RULES.union, { place: branch.place, about: "nested", message: "A union stands directly in a union." });
      continue;
    }
    const key = branch.kind === "reference" || branch.kind === "primitive" ? branch.name : branch.kind;
    if (seen.has(key)) say(AVRO_RULES.union, { place, about: key, message: `The union has two branches of ${key}.` });
    seen.add(key);
  }
}

function checkNamed(type: AvroNamed, say: Say): void {
  const { place, name, kind, symbols, fields } = type;
  if (!name.split(".").every((part) => NAME.test(part)))
    say(AVRO_RULES.name, { place, message: `\`${name}\` is no name for a type.` });
  const words = kind === "enum" ? symbols : fields.map((field) => field.name);
  const seen = new Set<string>();
  for (const word of words) {
    if (seen.has(word))
      say(AVRO_RULES.duplicate, { place, about: word, message: `\`${shortName(name)}\` has \`${word}\` twice.` });
    seen.add(word);
    if (kind === "enum" && !NAME.test(word))
      say(AVRO_RULES.name, { place, about: word, message: `\`${word}\` is no name for a symbol.` });
  }
  if (kind === "enum" && type.default !== undefined && !seen.has(type.default))
    say(AVRO_RULES.defaultValue, {
      place,
      message: `\`${type.default}\`, the default of \`${shortName(name)}\`, is none of its symbols.`,
    });
  if (kind === "fixed" && (!Number.isInteger(type.size) || type.size < 0))
    say(AVRO_RULES.size, { place, message: `The fixed \`${shortName(name)}\` has no size.` });
}

function checkMessages({ protocol }: AvroContract, say: Say): void {
  for (const { name, oneWay, response, errors, place } of protocol?.messages ?? []) {
    if (!NAME.test(name)) say(AVRO_RULES.name, { place, message: `\`${name}\` is no name for a message.` });
    const isSilent = response.kind === "primitive" && response.name === "null" && errors.length === 0;
    if (oneWay && !isSilent)
      say(AVRO_RULES.oneWay, { place, message: `\`${name}\` is one-way, and answers something.` });
  }
}
