import { shortened } from "@/lib/lint/listed";
import { markdownTexts } from "@/lib/lint/markdown-texts";
import { defineLintRule } from "@/lib/lint/rule";

const PLACEHOLDER =
  /^\s{0,20}(?:(?:todo|tbd|fixme|xxx)\b|lorem ipsum|(?:description|summary|string|text|none|n\/a|\.\.\.|…|-|待补充|待定)[\s.]{0,20}$)/i;

export const noPlaceholderText = defineLintRule({
  id: "no-placeholder-text",
  severity: "info",
  title: "Texts are more than placeholders",
  why: "A description that says TODO was meant to be written, and now looks as if it had been.",
  fix: "Write what was meant, or leave the text out so that it counts as missing.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const { site, text, at, stableAt } of markdownTexts(document)) {
      if (at.at(-1) !== "title" && PLACEHOLDER.test(text))
        report(site, `"${shortened(text.trim())}" is a placeholder.`, { at, stableAt });
    }
  },
});
