import { useTranslations } from "next-intl";
import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { catalogueHref } from "@/lib/catalog/model/catalogue-address";
import type { FavouriteDto } from "@/lib/favourites/schema";

/** More stay in the catalogue. */
const SHOWN = 12;

/** The APIs that the viewer keeps at hand, by name. */
export function FavouriteApis({ favourites }: { favourites: readonly FavouriteDto[] }) {
  const t = useTranslations("home");
  return (
    <Panel
      title={t("favourites.title")}
      actions={
        <LinkButton href={catalogueHref({ limit: 50, favourite: "true" })} size="sm" variant="ghost">
          {t("favourites.all", { count: favourites.length })}
        </LinkButton>
      }
    >
      <ul className="flex flex-wrap gap-1.5">
        {favourites.slice(0, SHOWN).map(({ api, name }) => (
          <li key={api} className="min-w-0">
            <Link
              href={`/apis/${encodeURIComponent(api)}`}
              prefetch={false}
              className="inline-flex h-7 max-w-64 items-center rounded-md border border-line px-2.5 text-sm hover:bg-hover"
            >
              <span className="truncate">{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
