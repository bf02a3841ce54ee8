import { plainText } from "./plain-text";
import { withEscapes } from "./show-value";

/** Writes everything that Markdown or HTML might act on as a character reference. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>"'\\`*_{}[\]()#+!|~:=]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("@", "&#64;&#8203;")
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
}

/** One line of a definition's text, escaped. */
export function markdownText(text: string): string {
  return escapeMarkdown(plainText(text));
}

/** Text between backticks as code; both are escaped alike, so that nothing depends on the backticks being paired. */
export function markdownMessage(message: string): string {
  return plainText(message)
    .split("`")
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeMarkdown(part)}</code>` : escapeMarkdown(part)))
    .join("");
}

/** A fenced block that its text cannot close: the fence is longer than any run of backticks in it. */
export function fencedBlock(language: string, text: string): string[] {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${fence}${language}`, withEscapes(text), fence];
}
