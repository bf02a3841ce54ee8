import { z } from "zod";
import { compilePattern } from "@/lib/lint/spectral/bounded-pattern";
import { defineFunction } from "@/lib/lint/spectral/function-model";

const TYPES = ["flat", "camel", "pascal", "kebab", "cobol", "snake", "macro"] as const;
type CasingType = (typeof TYPES)[number];

/** One word of each way of writing; `D` stands for the digits that are allowed. */
const SHAPES: Record<CasingType, string> = {
  flat: "[a-z][a-zD]*",
  camel: "[a-z][a-zD]*(?:[A-ZD](?:[a-zD]+|$))*",
  pascal: "[A-Z][a-zD]*(?:[A-ZD](?:[a-zD]+|$))*",
  kebab: "[a-z][a-zD]*(?:-[a-zD]+)*",
  cobol: "[A-Z][A-ZD]*(?:-[A-ZD]+)*",
  snake: "[a-z][a-zD]*(?:_[a-zD]+)*",
  macro: "[A-Z][A-ZD]*(?:_[A-ZD]+)*",
};

export const casing = defineFunction({
  name: "casing",
  title: "A name is written in one way.",
  options: `type: ${TYPES.join(" | ")}, disallowDigits: true, separator: {char: "/", allowLeading: true}`,
  input: ["string"],
  schema: z.strictObject({
    type: z.enum(TYPES, { error: `type is one of ${TYPES.join(", ")}` }),
    disallowDigits: z.boolean().optional(),
    separator: z
      .strictObject({ char: z.string().length(1, "char is one letter"), allowLeading: z.boolean().optional() })
      .optional(),
  }),
  prepare: ({ type, disallowDigits, separator }) => {
    const word = SHAPES[type].replaceAll("D", disallowDigits ? "" : "0-9");
    const between = separator && `[${/[\w/ ]/.test(separator.char) ? separator.char : `\\${separator.char}`}]`;
    const shape = between
      ? `^${separator.allowLeading ? `${between}?` : ""}${word}(?:${between}${word})*$`
      : `^${word}$`;
    const compiled = compilePattern(shape);
    if (compiled.kind !== "ready") {
      return { kind: "problem", message: "casing: this separator cannot be used", at: ["separator", "char"] };
    }
    return ({ value }, world, report) => {
      if (typeof value !== "string" || value === "") return;
      if (separator?.allowLeading && value === separator.char) return;
      world.fuel.spend(1 + (value.length >> 2));
      if (!compiled.pattern.test(value)) report(`must be ${type} case`);
    };
  },
});
