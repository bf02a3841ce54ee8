import Link from "next/link";
import { useTranslations } from "next-intl";
import { ListKeys } from "@/components/shared/list-keys";
import { StateBadge } from "@/components/shared/state-badge";
import { TeamLink } from "@/components/shared/team-link";
import { Badge } from "@/components/ui/badge";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { fieldHref } from "@/lib/fields/model";
import type { FieldDetailDto, FieldPlaceDto, FieldPlaces, FieldTypeDto } from "@/lib/fields/schema";

/** The places of one type. */
export interface TypeGroup {
  type: FieldTypeDto;
  places: FieldPlaces;
}

/** Types beyond these are to be seen below. */
const MOST_NAMED = 6;

function Verdict({ field }: { field: FieldDetailDto }) {
  const t = useTranslations("fields");
  if (field.disagrees.length === 0) return <Callout tone="success" title={t("verdict.same")} />;
  const formats = field.types.map(({ type }) => type);
  const bases = [...new Set(field.types.map(({ base }) => base))].join(", ");
  return (
    <Callout
      tone={field.disagrees.includes("types") ? "danger" : "caution"}
      title={field.disagrees
        .map((one) => t(`verdict.${one}`, { types: bases, formats: formats.slice(0, MOST_NAMED).join(", ") }))
        .join(" ")}
    />
  );
}

function PlaceItem({ place }: { place: FieldPlaceDto }) {
  const t = useTranslations("fields");
  return (
    <li className="border-line border-b last:border-b-0">
      <Link
        href={place.url}
        prefetch={false}
        data-list-item
        className="flex min-h-row flex-wrap items-center gap-x-3 gap-y-0.5 px-4 py-1.5 text-sm -outline-offset-2 hover:bg-hover"
      >
        <span className="wrap-anywhere min-w-0 flex-1 max-md:basis-full">
          <code className="font-mono text-xs">{place.owner}</code>
        </span>
        {place.required ? <Badge>{t("required")}</Badge> : null}
        {place.deprecated ? <Badge tone="caution">{t("deprecated")}</Badge> : null}
        <span className="text-muted text-xs">
          {place.api.name} <span className="font-mono">{place.version}</span> · {place.api.team} ·{" "}
          {t("line", { line: place.place.line })}
        </span>
        <StateBadge state={place.state} />
      </Link>
    </li>
  );
}

/** A name of fields: what it disagrees in, who has it, and its places, a group a type. */
export function FieldPage({
  field,
  groups,
  only,
}: {
  field: FieldDetailDto;
  groups: readonly TypeGroup[];
  /** The one type that is shown, if it is only one; and whether it is shown from its beginning. */
  only: { type: string; fromStart: boolean } | null;
}) {
  const t = useTranslations("fields");
  const href = (type: string, cursor?: string) => {
    const params = new URLSearchParams({ type, ...(cursor ? { cursor } : {}) });
    return `${fieldHref(field.name)}?${params.toString()}`;
  };
  return (
    <>
      <Verdict field={field} />
      <div className="grid grid-cols-[minmax(0,1fr)_17rem] items-start gap-5 max-lg:grid-cols-1">
        <ListKeys>
          <div className="flex flex-col gap-5">
            {groups.map(({ type, places }) => (
              <Panel
                key={type.type}
                title={<code className="font-mono">{type.type}</code>}
                hint={t("places", { count: type.uses, apis: type.apis })}
                padding="flush"
                actions={
                  !only && places.nextCursor ? (
                    <LinkButton href={href(type.type)} size="sm" variant="ghost">
                      {t("typeAll")}
                    </LinkButton>
                  ) : undefined
                }
              >
                <ul>
                  {places.items.map((place) => (
                    <PlaceItem key={`${place.api.slug} ${place.place.pointer} ${place.place.line}`} place={place} />
                  ))}
                </ul>
              </Panel>
            ))}
            {only ? (
              <Pagination
                firstHref={only.fromStart ? undefined : href(only.type)}
                nextHref={groups[0]?.places.nextCursor ? href(only.type, groups[0].places.nextCursor) : undefined}
              />
            ) : null}
          </div>
        </ListKeys>
        <div className="flex flex-col gap-5">
          {field.spellings.length > 0 ? (
            <Panel title={t("families")} hint={t("familiesHint")}>
              <ul className="flex flex-col gap-1.5 text-sm">
                {field.spellings.map(({ name, apis }) => (
                  <li key={name} className="flex justify-between gap-3">
                    <TextLink href={fieldHref(name)}>
                      <code className="wrap-anywhere font-mono">{name}</code>
                    </TextLink>
                    <span data-numeric className="text-muted">
                      {apis}
                    </span>
                  </li>
                ))}
              </ul>
            </Panel>
          ) : null}
          <Panel title={t("providers")}>
            <ul className="flex flex-col gap-1.5 text-sm">
              {field.providers.map(({ slug, name, apis }) => (
                <li key={slug} className="flex justify-between gap-3">
                  <TeamLink slug={slug} name={name} />
                  <span data-numeric className="text-muted">
                    {apis}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        </div>
      </div>
    </>
  );
}
