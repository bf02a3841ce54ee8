const LONGEST = 4_000;

/** A doc comment: the description, what it was called, and whether it is deprecated. No line can end it or begin something else. */
export function docLines(description?: string, writtenAs?: string, deprecated?: boolean): string[] {
  const said = [
    ...(description === undefined ? [] : [description.slice(0, LONGEST).trim()]),
    ...(writtenAs === undefined ? [] : [`Called \`${writtenAs.slice(0, 200)}\` over HTTP.`]),
    ...(deprecated ? ["Deprecated."] : []),
  ].filter((text) => text !== "");
  return said
    .join("\n\n")
    .split(/\r\n?|[\n\u2028\u2029]/)
    .filter((line, index, all) => all.length > 1 || line !== "")
    .map((line) => `/// ${plain(line)}`.trimEnd());
}

/** WIT texts must not hold control characters, nor such as turn the direction of reading. */
function plain(line: string): string {
  return line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u0149\u0673\u17a3\u17a4]|\u0f77|\u0f79|\u17b4|\u17b5/gu, " ");
}
