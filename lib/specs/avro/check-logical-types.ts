import { AVRO_RULES } from "@/lib/specs/avro/avro-rules";
import type { AvroContract, AvroLogical } from "@/lib/specs/avro/contract";
import { writtenTypes } from "@/lib/specs/avro/types-in";
import type { Say } from "@/lib/specs/avro/reading";
import type { Place } from "@/lib/specs/model";

/** The types that each logical type may stand on (Avro 1.12, logical types). */
const BASES: Readonly<Record<string, readonly string[]>> = {
  decimal: ["bytes", "fixed"],
  "big-decimal": ["bytes"],
  uuid: ["string", "fixed"],
  date: ["int"],
  "time-millis": ["int"],
  "time-micros": ["long"],
  "timestamp-millis": ["long"],
  "timestamp-micros": ["long"],
  "timestamp-nanos": ["long"],
  "local-timestamp-millis": ["long"],
  "local-timestamp-micros": ["long"],
  "local-timestamp-nanos": ["long"],
  duration: ["fixed"],
};

/** Whether logical types stand on types that they can stand on; others than Avro's own are passed over. */
export function checkLogicalTypes(contract: AvroContract, say: Say): void {
  const check = (base: string, logical: AvroLogical | undefined, place: Place): void => {
    if (!logical) return;
    const wrong = (message: string): void => say(AVRO_RULES.logical, { place, about: message, message });
    const bases = Object.hasOwn(BASES, logical.name) ? BASES[logical.name] : undefined;
    if (bases && !bases.includes(base)) wrong(`\`${logical.name}\` stands on ${bases.join(" or ")}, not on ${base}.`);
    if (logical.name !== "decimal") return;
    const { precision, scale = 0 } = logical;
    if (precision === undefined || precision < 1) wrong("A decimal needs a `precision` of at least one digit.");
    else if (scale < 0 || scale > precision) wrong(`The scale of a decimal is from 0 to its precision, ${precision}.`);
  };
  for (const type of writtenTypes(contract)) if (type.kind === "primitive") check(type.name, type.logical, type.place);
  for (const { kind, logical, place } of contract.types.values()) if (kind === "fixed") check("fixed", logical, place);
}
