"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { GitPullRequest, PlugZap, Search, Star, UserRound, UsersRound } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { PaletteEntry } from "./palette-group";
import { hrefOf, searchQueries } from "./search-hits";
import { hitEntry } from "./use-palette-actions";
import type { ShellViewer } from "./viewer";

const SHORTEST = 2;
const MOST_REVIEWS = 5;
const MOST_FAVOURITES = 8;

/** What the registry finds for a text: things in definitions, reviews, teams, consumers and people. */
export interface PaletteFinds {
  hits: PaletteEntry[];
  /** What the viewer keeps at hand; all of it while nothing is typed. */
  favourites: PaletteEntry[];
  reviews: PaletteEntry[];
  people: PaletteEntry[];
  /** What was searched for instead, where nothing is called so. */
  corrected: string | null;
  isFetching: boolean;
  isError: boolean;
}

/** Whether a text has all the words, as they are typed. */
function hasWords(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}

/** Finds while one types; `asked` is the text once the typing pauses. */
export function usePaletteFinds(asked: string, viewer: ShellViewer, open: boolean): PaletteFinds {
  const t = useTranslations("shell");
  const router = useRouter();
  const isLong = asked.length >= SHORTEST;
  const search = useQuery({ ...searchQueries.hits(asked), placeholderData: keepPreviousData });
  const teams = useQuery({ ...searchQueries.teams(asked), placeholderData: keepPreviousData });
  const users = useQuery({
    ...searchQueries.people(asked, viewer?.role === "administrator"),
    placeholderData: keepPreviousData,
  });
  const consumers = useQuery({ ...searchQueries.consumers(asked), placeholderData: keepPreviousData });
  const kept = useQuery(searchQueries.favourites(open && viewer !== null));
  const recent = useQuery(searchQueries.reviews(isLong));
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const go = (href: string) => () => router.push(href);
  const found = isLong ? (search.data?.items ?? []) : [];
  const hits: PaletteEntry[] = found.map((hit, index) => ({ ...hitEntry(hit, index), run: go(hrefOf(hit)) }));
  if (hits.length > 0) {
    hits.push({
      id: "all results",
      icon: <Search aria-hidden />,
      label: t("palette.allResults", { text: asked }),
      run: go(`/search?q=${encodeURIComponent(asked)}`),
    });
  }
  const favourites = (kept.data?.items ?? [])
    .filter(({ api, name }) => hasWords(`${name} ${api}`, words))
    .slice(0, MOST_FAVOURITES)
    .map(
      ({ api, name }): PaletteEntry => ({
        id: `favourite ${api}`,
        icon: <Star aria-hidden />,
        label: name,
        run: go(`/apis/${encodeURIComponent(api)}`),
      }),
    );
  const reviews = (isLong ? (recent.data?.items ?? []) : [])
    .filter((review) => hasWords(`${review.apiName} ${review.api} ${review.version} ${review.purpose}`, words))
    .slice(0, MOST_REVIEWS)
    .map(
      (review): PaletteEntry => ({
        id: `review ${review.id}`,
        icon: <GitPullRequest aria-hidden />,
        label: `${review.apiName} ${review.version}`,
        detail: [review.requestedBy.name, review.purpose].filter(Boolean).join(" · "),
        run: go(`/reviews/${review.id}`),
      }),
    );
  const people = [
    ...(isLong ? (teams.data?.items ?? []) : []).map(
      (team): PaletteEntry => ({
        id: `team ${team.slug}`,
        icon: <UsersRound aria-hidden />,
        label: team.name,
        detail: t("palette.team"),
        run: go(`/apis?team=${encodeURIComponent(team.slug)}`),
      }),
    ),
    ...(isLong ? (consumers.data?.items ?? []) : []).map(
      (consumer): PaletteEntry => ({
        id: `consumer ${consumer.slug}`,
        icon: <PlugZap aria-hidden />,
        label: consumer.name,
        detail: t("palette.consumer"),
        run: go(`/consumers/${encodeURIComponent(consumer.slug)}`),
      }),
    ),
    ...(isLong ? (users.data?.items ?? []) : []).map(
      (user): PaletteEntry => ({
        id: `person ${user.id}`,
        icon: <UserRound aria-hidden />,
        label: user.name,
        detail: user.email,
        run: go(`/settings/people?q=${encodeURIComponent(user.email)}`),
      }),
    ),
  ];
  return {
    hits,
    favourites,
    reviews,
    people,
    corrected: isLong ? (search.data?.corrected ?? null) : null,
    isFetching: search.isFetching,
    isError: search.isError,
  };
}
