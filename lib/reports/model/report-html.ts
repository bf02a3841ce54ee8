import type { ReportCell, ReportDocument, ReportSection } from "./report-document";

const STYLE = `
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1.5rem; font: 14px/1.45 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1a1d21; }
h1 { font-size: 1.7rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
.lead { font-size: 1.05rem; margin: 0 0 .5rem; } .note { color: #59636e; margin: 0 0 .5rem; font-size: .85rem; }
dl { display: flex; flex-wrap: wrap; gap: 1px; background: #d8dce1; border: 1px solid #d8dce1; padding: 0; margin: 1rem 0; }
dl div { background: #fff; padding: .5rem .75rem; flex: 1 1 7rem; } dt { color: #59636e; font-size: .8rem; } dd { margin: 0; font-size: 1.15rem; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .5rem; border-bottom: 1px solid #e3e6ea; vertical-align: top; }
th { font-size: .8rem; color: #59636e; } .right { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { display: inline-block; width: 5rem; height: .5rem; margin-right: .5rem; background: #e3e6ea; } .bar i { display: block; height: 100%; background: #3f51c7; }
tr { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; text-decoration: none; } }
`;

/** Text made safe in HTML, also within quotes. */
function safe(text: string): string {
  const names: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}

function cellHtml({ text, href, share }: ReportCell, origin: string): string {
  const bar = share === undefined ? "" : `<span class="bar"><i style="width:${Math.round(share * 100)}%"></i></span>`;
  const words = href === undefined ? safe(text) : `<a href="${safe(origin + href)}">${safe(text)}</a>`;
  return bar + words;
}

function sectionHtml({ title, hint, columns, rows, empty }: ReportSection, origin: string): string {
  const side = (index: number) => (columns[index]?.align === "right" ? ' class="right"' : "");
  const head = columns.map((column, index) => `<th scope="col"${side(index)}>${safe(column.title)}</th>`).join("");
  const body = rows
    .map((row) => `<tr>${row.map((cell, index) => `<td${side(index)}>${cellHtml(cell, origin)}</td>`).join("")}</tr>`)
    .join("\n");
  const table = `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
  return `<section>\n<h2>${safe(title)}</h2>\n<p class="note">${safe(hint)}</p>\n${
    rows.length === 0 ? `<p>${safe(empty)}</p>` : table
  }\n</section>`;
}

/**
 * A report as one file of HTML that needs nothing else: no script, no font, nothing to load. Every text is made safe;
 * links lead to `origin`.
 */
export function reportHtml(report: ReportDocument, origin: string): string {
  const figures = report.figures.map(({ term, value }) => `<div><dt>${safe(term)}</dt><dd>${safe(value)}</dd></div>`);
  return `<!doctype html>
<html lang="${safe(report.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(report.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${safe(report.title)}</h1>
<p class="lead">${safe(report.lead)}</p>
${report.notes.map((note) => `<p class="note">${safe(note)}</p>`).join("\n")}
<dl>
${figures.join("\n")}
</dl>
${report.sections.map((section) => sectionHtml(section, origin)).join("\n")}
</main>
</body>
</html>
`;
}
