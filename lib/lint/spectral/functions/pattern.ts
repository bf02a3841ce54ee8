import { z } from "zod";
import { shortened } from "@/lib/lint/listed";
import { compileWrittenPattern } from "@/lib/lint/spectral/bounded-pattern";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { printValue } from "@/lib/lint/spectral/print-value";

export const pattern = defineFunction({
  name: "pattern",
  title: "A text matches a regular expression, or does not. Patterns are bare or written as /…/i.",
  options: 'match: "^[a-z]+$", notMatch: "/todo/i"',
  input: ["string"],
  schema: z
    .strictObject({ match: z.string().optional(), notMatch: z.string().optional() })
    .refine(({ match, notMatch }) => match !== undefined || notMatch !== undefined, "match or notMatch is needed"),
  prepare: ({ match, notMatch }) => {
    const wanted = match === undefined ? undefined : compileWrittenPattern(match);
    const unwanted = notMatch === undefined ? undefined : compileWrittenPattern(notMatch);
    if (wanted?.kind === "malformed") return { kind: "problem", message: wanted.message, at: ["match"] };
    if (unwanted?.kind === "malformed") return { kind: "problem", message: unwanted.message, at: ["notMatch"] };
    if (wanted?.kind === "unbounded") return { kind: "silent", because: wanted.because };
    if (unwanted?.kind === "unbounded") return { kind: "silent", because: unwanted.because };
    return ({ value }, world, report) => {
      if (typeof value !== "string") return;
      world.fuel.spend(1 + (value.length >> 2));
      if (wanted && !wanted.pattern.test(value)) {
        report(`${printValue(value)} must match the pattern "${shortened(match ?? "")}"`, { about: "match" });
      }
      if (unwanted?.pattern.test(value)) {
        report(`${printValue(value)} must not match the pattern "${shortened(notMatch ?? "")}"`, { about: "notMatch" });
      }
    };
  },
});
