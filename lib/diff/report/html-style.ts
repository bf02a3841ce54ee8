/** The style of the HTML report, light and dark; colours meet WCAG 2.2 AA on their backgrounds. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --text: #1b1f24; --back: #ffffff; --soft: #57606a; --line: #d0d7de; --code: #f3f4f6; --red: #b42318; --amber: #8a4b00; --green: #1a6b33; --accent: #2456c9; --gone: #fdecea; --come: #e6f4ea; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8eb; --back: #14171b; --soft: #a3adb8; --line: #343b44; --code: #22272e; --red: #ff8a80; --amber: #f5b95f; --green: #6fd08c; --accent: #8ab4ff; --gone: #3a2224; --come: #1d3325; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; margin-top: 2rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; } .operation { font: 600 .95rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; margin: 1rem 0 .25rem; }
.label { font-size: .85rem; color: var(--soft); margin: .75rem 0 .25rem; font-weight: 600; }
.breaking { --tone: var(--red); } .dangerous { --tone: var(--amber); } .non-breaking, .compatible, .unchanged { --tone: var(--green); }
h1, .tone { color: var(--tone); }
p { margin: .25rem 0; } .soft, small { color: var(--soft); }
a { color: var(--accent); } :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code, pre { font: .85rem/1.5 ui-monospace, monospace; } code { background: var(--code); border-radius: 3px; padding: 0 .25em; overflow-wrap: anywhere; }
pre code { padding: 0; background: none; } pre { background: var(--code); border-radius: 4px; padding: .5rem; margin: 0; overflow-x: auto; white-space: pre; max-height: 30rem; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: 1rem 0; position: sticky; top: 0; background: var(--back); padding: .5rem 0; z-index: 1; }
.tools[hidden], [hidden] { display: none; }
.tools button, .tools input { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 6px; padding: .2rem .6rem; }
.tools button { color: var(--tone, inherit); } .tools button[aria-pressed=false] { opacity: .6; text-decoration: line-through; } .tools input { flex: 1; min-width: 12rem; }
details { border: 1px solid var(--line); border-left: 3px solid var(--tone); border-radius: 4px; margin: .35rem 0; scroll-margin-top: 4rem; }
summary { padding: .45rem .6rem; cursor: pointer; overflow-wrap: anywhere; } .body { padding: 0 .75rem .75rem; }
.badge { border: 1px solid var(--line); border-radius: 999px; padding: 0 .5em; font-size: .8rem; color: var(--soft); white-space: nowrap; } .proved { color: var(--text); border-color: currentcolor; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .75rem; }
@media (max-width: 700px) { .pair { grid-template-columns: minmax(0, 1fr); } }
table { border-collapse: collapse; width: 100%; } .counts { width: auto; } .counts td, .counts th { padding: .15rem .75rem .15rem 0; text-align: right; } .counts th:first-child { text-align: left; font-weight: normal; }
.source { table-layout: fixed; font: .8rem/1.5 ui-monospace, monospace; background: var(--code); border-radius: 4px; } .source th { text-align: left; font-weight: 600; padding: .25rem .5rem; overflow-wrap: anywhere; }
.source .no { width: 3.5rem; text-align: right; color: var(--soft); padding: 0 .5rem; user-select: none; } .source td { white-space: pre-wrap; overflow-wrap: anywhere; vertical-align: top; padding: 0 .25rem; }
.source .gone { background: var(--gone); } .source .come { background: var(--come); } .source .here { font-weight: 700; }
@media print { .tools { display: none; } pre { max-height: none; white-space: pre-wrap; } }
`;
