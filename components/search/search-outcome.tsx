import type { SearchAnswer } from "@/lib/search/schema";
import type { SearchQuery } from "./search-address";
import { SearchKinds } from "./search-kinds";
import { SearchNotices } from "./search-notices";
import { SearchResults } from "./search-results";

interface SearchOutcomeProps {
  query: SearchQuery;
  answer: SearchAnswer;
  bare: string | null;
}

/** All that a search has come to: how it was understood, how many of each kind, and what. */
export function SearchOutcome({ query, answer, bare }: SearchOutcomeProps) {
  return (
    <>
      <SearchKinds query={query} counts={answer.counts} />
      <SearchNotices typed={query.q} answer={answer} />
      <SearchResults query={query} answer={answer} bare={bare} />
    </>
  );
}
