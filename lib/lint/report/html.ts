import { countFindings } from "@/lib/lint/lint-spec";
import {
  countsInWords,
  type FileFindings,
  findingPath,
  isFailing,
  printable,
  type ReportOptions,
} from "@/lib/lint/report/report-input";
import type { Finding } from "@/lib/specs/model";

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

const STYLE = `:root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
table { width: 100%; border-collapse: collapse }
th, td { padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #8884 }
td:first-child { font-family: ui-monospace, monospace; white-space: nowrap }
td.message { overflow-wrap: anywhere }`;

/** One page that stands alone: no script, nothing fetched, every text escaped. */
export function lintHtmlReport(groups: readonly FileFindings[], options: ReportOptions): string {
  const all = groups.flatMap((group) => group.findings);
  const failing = all.filter((finding) => isFailing(finding, options.failOn)).length;
  const verdict = failing > 0 ? `Lint failed: ${failing} at or above ${options.failOn}` : "Lint passed";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(verdict)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${escaped(verdict)}</h1>
<p>${countsInWords(countFindings(all))}, ruleset ${escaped(options.ruleset)}</p>
${groups.map(section).join("\n")}
</main>
</body>
</html>
`;
}

function section(group: FileFindings): string {
  const heading = `<h2>${escaped(group.file)}</h2>`;
  if (group.findings.length === 0) return `${heading}\n<p>No findings.</p>`;
  const head = "<thead><tr><th>Place</th><th>Severity</th><th>Finding</th><th>Rule</th></tr></thead>";
  const rows = group.findings.map((finding) => row(group, finding));
  return `${heading}\n<table>\n${head}\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

function row(group: FileFindings, finding: Finding): string {
  const path = findingPath(group, finding);
  const place = `${path === group.file ? "" : `${path}:`}${finding.line}:${finding.column}`;
  const cells = `<td>${escaped(place)}</td><td>${finding.severity}</td><td class="message">${escaped(finding.message)}</td>`;
  return `<tr>${cells}<td>${escaped(finding.rule)}</td></tr>`;
}
