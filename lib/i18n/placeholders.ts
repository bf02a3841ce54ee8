/** Names of the values (`{name}`, `{count, plural, …}`) and tags (`<link>`) of an ICU message. Throws on unbalanced braces. */
export function placeholdersOf(message: string): { values: string[]; tags: string[] } {
  const values = new Set<string>();
  const tags = new Set<string>();
  const plain = message.replaceAll("''", "").replace(/'([{}<>][^']*)'/g, "");
  for (const [, tag = ""] of plain.matchAll(/<([A-Za-z]\w*)>/g)) tags.add(tag);
  // Braces alternate: one opens an argument, the next inside it opens the text of an option, and so on.
  let depth = 0;
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] === "}") depth--;
    else if (plain[at] === "{") {
      depth++;
      const name = /^\{\s*(\w+)\s*[,}]/.exec(plain.slice(at, at + 80))?.[1];
      if (depth % 2 === 1 && name) values.add(name);
    }
    if (depth < 0) break;
  }
  if (depth !== 0) throw new Error(`unbalanced braces in: ${message}`);
  return { values: [...values].sort(), tags: [...tags].sort() };
}
