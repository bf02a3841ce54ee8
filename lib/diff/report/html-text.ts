import { escapeMarkup } from "./escape-markup";
import { plainText } from "./plain-text";
import { withEscapes } from "./show-value";

/** One line of a definition's text for HTML. */
export function htmlText(value: string): string {
  return escapeMarkup(plainText(value));
}

/** A text whose lines and blanks count. */
export function htmlPre(text: string): string {
  return `<pre tabindex="0"><code>${escapeMarkup(withEscapes(text))}</code></pre>`;
}

/** A message, with what stands between backticks as code. */
export function htmlMessage(message: string): string {
  return plainText(message)
    .split("`")
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeMarkup(part)}</code>` : escapeMarkup(part)))
    .join("");
}
