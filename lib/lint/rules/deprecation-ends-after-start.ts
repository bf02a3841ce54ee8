import { markableSites } from "@/lib/lint/marked-sites";
import { defineLintRule } from "@/lib/lint/rule";
import { readMark } from "@/lib/specs/marks/read-mark";

export const deprecationEndsAfterStart = defineLintRule({
  id: "deprecation-ends-after-start",
  severity: "warning",
  title: "What is deprecated ends after it was deprecated",
  why: "An end before the notice is a mistake in one of the two dates, and callers plan with both.",
  fix: "Correct the day of the deprecation, or that of the sunset.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const { site, part, noun } of markableSites(document)) {
      const { mark, problems } = readMark(part);
      if (!problems.some(({ fault }) => fault === "sunset-before-since")) continue;
      report(site, `${noun} ends on ${mark?.sunset}, and was deprecated only on ${mark?.since?.day}.`);
    }
  },
});
