import Link from "next/link";
import { useTranslations } from "next-intl";
import { HitName } from "@/components/shared/hit-name";
import { MatchedText } from "@/components/shared/matched-text";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import { fieldHref } from "@/lib/fields/model";
import type { SearchHit } from "@/lib/search/schema";

/** What was found where the name does not tell: the place, and its text with the words marked. */
function Reasons({ hit }: { hit: SearchHit }) {
  const t = useTranslations("search");
  const others = hit.matched.filter(({ place }) => place !== "name" && place !== "path");
  if (others.length === 0)
    return (
      <span className="min-w-0 flex-1 truncate text-muted text-xs max-md:basis-full max-md:empty:hidden">
        {hit.detail}
      </span>
    );
  return (
    <span className="wrap-anywhere flex min-w-0 flex-1 flex-wrap gap-x-3 text-muted text-xs max-md:basis-full">
      {others.map(({ place, text, ranges }) =>
        place === "name" || place === "path" ? null : (
          <span key={`${place} ${text}`}>
            <span className="text-faint">{t(`matched.${place}`)}: </span>
            <MatchedText text={text} ranges={ranges} />
          </span>
        ),
      )}
    </span>
  );
}

/** A line of what was found: what, why, where. */
export function SearchHitItem({ hit }: { hit: SearchHit }) {
  const t = useTranslations("search");
  return (
    <li className="flex flex-wrap items-center border-line border-b last:border-b-0 hover:bg-hover">
      <Link
        href={hit.url}
        prefetch={false}
        data-list-item
        className="flex min-h-row min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5 px-4 py-1.5 text-sm -outline-offset-2"
      >
        <span className="min-w-0 max-w-full">
          <HitName hit={hit} />
        </span>
        {hit.deprecated ? <Badge tone="caution">{t("deprecated")}</Badge> : null}
        <Reasons hit={hit} />
        <span className="text-muted text-xs">
          {hit.kind === "api" ? null : `${hit.api.name} `}
          {hit.version ? <span className="font-mono">{hit.version}</span> : null}
          {hit.kind === "api" && !hit.version ? hit.api.team : ` · ${hit.api.team}`}
          {hit.place ? ` · ${t("line", { line: hit.place.line })}` : null}
        </span>
      </Link>
      {hit.apis !== null && hit.apis > 1 ? (
        <span className="px-4 text-xs max-md:pb-2">
          <TextLink href={fieldHref(hit.name)}>{t("inApis", { count: hit.apis })}</TextLink>
        </span>
      ) : null}
    </li>
  );
}
