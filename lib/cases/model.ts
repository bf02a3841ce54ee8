/** The words that cases have, each once, in order: what new ones are best described by. */
export function wordsInUse(cases: readonly { tags: readonly string[]; contracts: readonly string[] }[]) {
  const once = (words: readonly string[]) => [...new Set(words)].toSorted();
  return {
    tags: once(cases.flatMap(({ tags }) => tags)),
    contracts: once(cases.flatMap(({ contracts }) => contracts)),
  };
}
