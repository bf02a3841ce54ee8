import { type MarkableSite, markableSites } from "@/lib/lint/marked-sites";
import { defineLintRule } from "@/lib/lint/rule";
import { endDateInProse, noticeInProse } from "@/lib/specs/marks/prose";
import { readMark } from "@/lib/specs/marks/read-mark";

export const deprecationDateDeclared = defineLintRule({
  id: "deprecation-date-declared",
  severity: "info",
  title: "A date of removal is declared and not only described",
  why: "A date in a sentence reminds nobody: no header, calendar or report is made from it.",
  fix: "Add `x-sunset` with the same day.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const found of markableSites(document)) {
      const { part, noun, site } = found;
      const { mark } = readMark(part);
      if (mark?.sunset !== undefined || part.extensions?.["x-sunset"] !== undefined) continue;
      const end = endOf(found, mark !== undefined);
      if (end) report(site, `${noun} ends on ${end.date}, which only its ${end.key} says.`, { at: [end.key] });
    }
  },
});

/** Of what is neither marked nor called deprecated a date may be that of anything. */
function endOf({ part }: MarkableSite, isMarked: boolean): { key: string; date: string } | undefined {
  for (const key of ["summary", "description"] as const) {
    const text = part[key] ?? "";
    const date = isMarked || noticeInProse(text) ? endDateInProse(text) : undefined;
    if (date !== undefined) return { key, date };
  }
  return undefined;
}
