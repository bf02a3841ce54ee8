/** Text as PostgreSQL can store it: without NUL characters and lone surrogates, which it refuses. */
export function storableText(text: string): string {
  return text.replaceAll("\u0000", "").toWellFormed();
}
