/** The style of the HTML report, light and dark; colours meet WCAG 2.2 AA on their backgrounds. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --text: #1b1f24; --back: #ffffff; --soft: #57606a; --line: #d0d7de; --code: #f3f4f6; --red: #b42318; --amber: #8a4b00; --green: #1a6b33; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8eb; --back: #14171b; --soft: #a3adb8; --line: #343b44; --code: #22272e; --red: #ff8a80; --amber: #f5b95f; --green: #6fd08c; } }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font: 600 1rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; margin-bottom: .25rem; }
h1.breaking, .breaking h2 { color: var(--red); } h1.dangerous, .dangerous h2 { color: var(--amber); }
h1.compatible, h1.unchanged, .non-breaking h2 { color: var(--green); }
ul { padding-left: 1.25rem; } li { margin: .5rem 0; overflow-wrap: anywhere; } small { color: var(--soft); }
code { background: var(--code); border-radius: 3px; padding: 0 .25em; }
`;
