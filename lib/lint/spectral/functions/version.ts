import { z } from "zod";
import { shortened } from "@/lib/lint/listed";
import { defineFunction } from "@/lib/lint/spectral/function-model";

const SCHEMES = {
  semver: { shape: /^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\w.-]{1,100})?(?:\+[\w.-]{1,100})?$/, words: "a semantic version" },
  major: { shape: /^v?\d{1,9}$/i, words: "a major version" },
  date: { shape: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, words: "a date (2026-01-31)" },
} as const;

export const version = defineFunction({
  name: "version",
  title: "A text is a version of one kind.",
  options: "scheme: semver | major | date",
  input: ["string", "number"],
  schema: z.strictObject({ scheme: z.enum(["semver", "major", "date"]).default("semver") }),
  prepare:
    ({ scheme }) =>
    ({ value }, _world, report) => {
      const text = String(value);
      const { shape, words } = SCHEMES[scheme];
      if (text.length > 300 || !shape.test(text)) report(`"${shortened(text)}" is not ${words}`);
    },
});
