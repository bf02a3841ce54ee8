import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { printValue } from "@/lib/lint/spectral/print-value";
import type { JsonValue } from "@/lib/specs/model";
import { member } from "@/lib/specs/source/source-node";

export const typedEnum = defineFunction({
  name: "typedEnum",
  title: "The values of an enum are of the type that stands beside it.",
  options: "",
  input: ["object"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ value }, { dialect, fuel }, report) => {
      const [values, type] = [member(value, "enum"), member(value, "type")];
      if (!Array.isArray(values)) return;
      const types = typeof type === "string" ? [type] : Array.isArray(type) ? type : [];
      if (types.length === 0 || !types.every((one) => typeof one === "string")) return;
      const mayBeNull =
        (dialect === "3.0" && member(value, "nullable") === true) ||
        (dialect === "2.0" && member(value, "x-nullable") === true);
      const allowed = new Set<JsonValue>(mayBeNull ? [...types, "null"] : types);
      fuel.spend(values.length);
      values.forEach((one, index) => {
        if (kindsOf(one).some((kind) => allowed.has(kind))) return;
        report(`Enum value ${printValue(one)} must be "${types.join(", ")}".`, {
          at: ["enum", index],
          about: JSON.stringify(one).slice(0, 200),
        });
      });
    },
});

function kindsOf(value: JsonValue): string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (typeof value === "number") return Number.isInteger(value) ? ["integer", "number"] : ["number"];
  return [typeof value];
}
