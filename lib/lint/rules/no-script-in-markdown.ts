import { markdownTexts } from "@/lib/lint/markdown-texts";
import { defineLintRule } from "@/lib/lint/rule";

const SCRIPT =
  /<\s?(?:script|iframe|object|embed)\b|<[a-z][^<>]{0,500}\son[a-z]{3,20}\s?=|(?:\]\(|href\s?=\s?["']?)\s{0,20}(?:javascript|vbscript|data:text\/html)\b/i;

const withoutCode = (text: string) => text.replace(/```[^]*?(?:```|$)|`[^`\n]*`/g, " ");

export const noScriptInMarkdown = defineLintRule({
  id: "no-script-in-markdown",
  severity: "warning",
  title: "Descriptions hold no script",
  why: "Descriptions are rendered in portals and consoles of other people; markup that runs there attacks their readers.",
  fix: "Remove the markup; write it in code marks (backticks) where it is an example.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const { site, text, at, stableAt } of markdownTexts(document)) {
      if (text.includes("`") ? SCRIPT.test(withoutCode(text)) : SCRIPT.test(text)) {
        report(site, "This text holds markup that can run a script.", { at, stableAt });
      }
    }
  },
});
