import { foldName, splitWords } from "./split-words";

/** What is searched of a thing, by how much a match there means. */
export interface SearchedTexts {
  /** What it is called: a path, a schema's name. */
  name: string;
  /** What else it is called: an `operationId`, a slug, a title. */
  alias?: string | null | undefined;
  /** More that belongs to its name, such as the method. */
  nameTexts?: readonly (string | null | undefined)[];
  /** What is said about it: summary, tags, owner. */
  otherTexts?: readonly (string | null | undefined)[];
}

const NAME_LIMIT = 1_000;
const OTHER_LIMIT = 2_000;
const LONGEST_WORD = 80;

function wordLine(texts: readonly (string | null | undefined)[], limit: number, without?: ReadonlySet<string>): string {
  const words = new Set<string>();
  let length = 0;
  for (const text of texts) {
    // Of a very long text the beginning is enough, and more would only be cut off again.
    for (const word of splitWords((text ?? "").slice(0, limit * 2))) {
      const short = word.slice(0, LONGEST_WORD);
      if (words.has(short) || without?.has(short)) continue;
      length += short.length + 1;
      if (length > limit) return [...words].join(" ");
      words.add(short);
    }
  }
  return [...words].join(" ");
}

/**
 * What is stored of a thing to be searched: four lines, each may be empty: the name as one word, the alias as one word,
 * the words of the names, the words of all else. Read again by `lib/search/store/entry-sql.ts`.
 */
export function searchLines({ name, alias, nameTexts = [], otherTexts = [] }: SearchedTexts): string {
  const folded = foldName(name);
  const foldedAlias = foldName(alias ?? "");
  const names = wordLine([name, alias, ...nameTexts], NAME_LIMIT);
  const whole = [folded, foldedAlias].filter((one) => one !== "" && one.length <= LONGEST_WORD);
  const nameWords = [...new Set([...names.split(" ").filter(Boolean), ...whole])];
  return [folded, foldedAlias, nameWords.join(" "), wordLine(otherTexts, OTHER_LIMIT, new Set(nameWords))].join("\n");
}
