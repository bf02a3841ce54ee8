"use client";
import { GitPullRequest, Star } from "lucide-react";
import { LevelBars } from "@/components/shared/level-bars";
import { Sparkline } from "@/components/shared/sparkline";
import { STATE_LOOK } from "@/components/shared/state-look";
import { Avatar } from "@/components/ui/avatar";
import { badgeStyle } from "@/components/ui/badge-style";
import { cn } from "@/components/ui/cn";
import { QuietLink } from "@/components/ui/quiet-link";
import { RowLink, Td, Tr } from "@/components/ui/table";
import { scorecardHref } from "@/lib/scorecards/model/scorecards-address";
import { pageOfVersion } from "@/lib/versions/model/version-address";
import type { ApiListItem } from "./api-list-item";
import type { RowWords } from "./row-words";
import { formatName } from "@/lib/specs/format-names";

interface ApiRowProps {
  api: ApiListItem;
  words: RowWords;
  /** Whether it is among the viewer's favourites; undefined where nobody is signed in. */
  favourite: boolean | undefined;
  onFavourite: (slug: string, on: boolean) => void;
}

/** One API of the catalogue. Made of plain elements and words looked up beforehand, for there are many rows. */
export function ApiRow({ api, words, favourite, onFavourite }: ApiRowProps) {
  const { newestVersion: newest } = api;
  return (
    <Tr>
      {favourite === undefined ? null : (
        <Td width="tight">
          <button
            type="button"
            data-favourite={api.slug}
            aria-pressed={favourite}
            aria-label={words.favourite(api.name, favourite)}
            onClick={() => onFavourite(api.slug, !favourite)}
            className={cn(
              "relative z-[1] -mx-1.5 flex size-6 items-center justify-center rounded-sm hover:text-caution-ink",
              favourite ? "text-caution-ink" : "text-faint",
            )}
          >
            <Star aria-hidden className={cn("size-4", favourite && "fill-current")} />
          </button>
        </Td>
      )}
      <Td width="fill">
        <RowLink href={api.url}>{api.name}</RowLink>
        <span className="ml-2 font-mono text-faint text-xs max-2xl:hidden">{api.slug}</span>
      </Td>
      <Td width="tight" hideOnPhone>
        <span className="relative z-[1] inline-flex max-w-48 items-center gap-1.5 align-middle">
          <Avatar name={api.team.name} />
          <QuietLink href={`/apis?team=${encodeURIComponent(api.team.slug)}`} className="truncate hover:underline">
            {api.team.name}
          </QuietLink>
        </span>
      </Td>
      <Td width="tight">
        {newest ? (
          <NewestVersion api={api} newest={newest} words={words} />
        ) : (
          <span className="text-faint text-xs">{words.unversioned}</span>
        )}
      </Td>
      <Td width="tight" hideOnLaptop>
        {newest ? (
          <span className={badgeStyle({ tone: "outline" })}>
            {formatName(newest.format)} {newest.specVersion}
          </span>
        ) : null}
      </Td>
      <Td width="tight" hideOnPhone>
        {api.level === null ? (
          <span className="text-faint">–</span>
        ) : (
          <QuietLink
            href={scorecardHref(api.slug)}
            aria-label={words.level(api.level)}
            title={words.level(api.level)}
            className="relative z-[1] inline-flex items-center gap-1.5 align-middle text-accent-ink text-xs underline-offset-3 hover:underline"
          >
            <LevelBars level={api.level} />
            {api.level === 0 ? "< L1" : `L${api.level}`}
          </QuietLink>
        )}
      </Td>
      <Td align="right" width="tight" hideOnLaptop>
        {newest ? (
          <QuietLink
            href={pageOfVersion(api.slug, newest.version, "operations")}
            className="relative z-[1] underline-offset-3 hover:underline"
          >
            {words.count(newest.operationCount)}
          </QuietLink>
        ) : null}
      </Td>
      <Td align="right" width="tight" hideOnPhone>
        {api.calls ? <Calls api={api} days={api.calls} words={words} /> : <span className="text-faint">–</span>}
      </Td>
      <Td width="tight" hideOnLaptop>
        <time dateTime={api.updatedAt} title={words.instant(api.updatedAt)} className="text-muted text-xs">
          {words.ago(api.updatedAt)}
        </time>
      </Td>
      <Td width="tight" hideOnPhone>
        {api.nextSunset ? <NextSunset at={api.nextSunset} words={words} /> : null}
      </Td>
    </Tr>
  );
}

type Newest = NonNullable<ApiListItem["newestVersion"]>;

function NewestVersion({ api, newest, words }: { api: ApiListItem; newest: Newest; words: RowWords }) {
  return (
    <span className="flex items-center gap-2">
      <span className="max-w-28 truncate font-mono text-xs" title={newest.version}>
        {newest.version}
      </span>
      <span className={badgeStyle({ tone: STATE_LOOK[newest.state].tone })}>
        <svg aria-hidden>
          <use href={`#state-${newest.state}`} />
        </svg>
        {words.state(newest.state)}
      </span>
      {api.openReviews > 0 ? (
        <QuietLink
          href={`/reviews?api=${encodeURIComponent(api.slug)}`}
          title={words.openReviews(api.openReviews)}
          aria-label={words.openReviews(api.openReviews)}
          className="relative z-[1]"
        >
          <GitPullRequest aria-hidden className="size-3.5 text-info-ink" />
        </QuietLink>
      ) : null}
    </span>
  );
}

function Calls({ api, days, words }: { api: ApiListItem; days: readonly number[]; words: RowWords }) {
  const calls = days.reduce((sum, one) => sum + one, 0);
  return (
    <QuietLink
      href={`${api.url}/usage`}
      className="relative z-[1] inline-flex items-center gap-2 underline-offset-3 hover:underline"
    >
      <span className="max-[86rem]:hidden">
        <Sparkline values={days} label={words.callTrend(calls)} />
      </span>
      <span className="min-w-12">{words.compact(calls)}</span>
    </QuietLink>
  );
}

function NextSunset({ at, words }: { at: string; words: RowWords }) {
  const { near, text } = words.sunset(at);
  return (
    <time dateTime={at} title={words.day(at)} className={cn("text-xs", near ? "text-danger-ink" : "text-caution-ink")}>
      {text}
    </time>
  );
}
