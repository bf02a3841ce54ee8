import { shortened } from "@/lib/lint/listed";
import { keysBelow, markableSites } from "@/lib/lint/marked-sites";
import { defineLintRule } from "@/lib/lint/rule";
import { type MarkProblem, readMark } from "@/lib/specs/marks/read-mark";

const SAYINGS: Readonly<Record<Exclude<MarkProblem["fault"], "sunset-before-since">, string>> = {
  "not-a-day": "is not a day, such as 2027-06-30",
  "impossible-day": "is not a day of the calendar",
  "not-a-flag": "is neither true nor a text",
  "not-a-link": "is not an http or https address",
  "not-a-text": "is not a text",
};

export const deprecationValuesReadable = defineLintRule({
  id: "deprecation-values-readable",
  severity: "warning",
  title: "What is said of a deprecation can be read",
  why: "A date that is none is one that nobody is reminded of, and that no header is made from.",
  fix: "Write days as `2027-06-30`, flags as `true`, and addresses with `https://`.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const { site, part } of markableSites(document)) {
      for (const { fault, name, place, written } of readMark(part).problems) {
        if (fault === "sunset-before-since") continue;
        const at = keysBelow(site, place);
        report(site, `"${shortened(written)}" in \`${shortened(name)}\` ${SAYINGS[fault]}.`, { at });
      }
    }
  },
});
