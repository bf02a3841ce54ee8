import type { DataAccess } from "@/lib/core/context";
import { Prisma } from "@/generated/prisma/client";
import { dbOf } from "@/lib/db/data-access";
import { type LikeWord, swappedWords } from "@/lib/search/model/query/correct-words";

const MOST_LIKE = 12;
const MOST_WORDS = 6;

const beginningWith = (word: string) => `${word.replaceAll(/[\\%_]/g, "\\$&")}%`;

/** Words that are searched and look like typed ones: by trigrams, by two letters changed over, or because they begin so. */
export async function likeWords(access: DataAccess, typed: readonly string[]): Promise<LikeWord[]> {
  const words = typed.filter((word) => word.length >= 3 && word.length <= 40).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const db = dbOf(access);
  // A pattern for each word by itself: the planner takes an index only where it sees how the pattern begins.
  const begun = words.map(
    (word) =>
      Prisma.sql`(SELECT ${word}::text AS typed, word, 1::float8 AS likeness FROM "search_word" WHERE word LIKE ${beginningWith(word)} LIMIT 1)`,
  );
  const like = await db.$queryRaw<LikeWord[]>`(SELECT q.word AS typed, s.word, s.likeness
    FROM unnest(${words}::text[]) AS q(word), LATERAL (SELECT word, similarity(word, q.word)::float8 AS likeness
      FROM "search_word" WHERE word % q.word ORDER BY 2 DESC, word LIMIT ${MOST_LIKE}) AS s)
    UNION ${Prisma.join(begun, " UNION ")}`;
  const swaps = words.flatMap((word) => swappedWords(word).map((other) => ({ typed: word, other })));
  const found = await db.searchWord.findMany({ where: { word: { in: swaps.map(({ other }) => other) } } });
  const known = new Set(found.map(({ word }) => word));
  const swapped = swaps.filter(({ other }) => known.has(other));
  return [...like, ...swapped.map(({ typed: word, other }) => ({ typed: word, word: other, likeness: 0.5 }))];
}
