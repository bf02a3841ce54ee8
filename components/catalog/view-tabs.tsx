"use client";
import { Bookmark, House, Users } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { QuietLink } from "@/components/ui/quiet-link";
import { type CatalogueFilter, catalogueQuery, WHOLE_CATALOGUE } from "@/lib/catalog/model/catalogue-address";
import type { ViewDto } from "@/lib/views/schema";
import { ViewMenu } from "./view-menu";

const SaveView = dynamic(() => import("./save-view").then((file) => file.SaveView), { ssr: false });

interface ViewTabsProps {
  filter: CatalogueFilter;
  views: readonly ViewDto[];
  /** Teams in which the viewer may keep views for all. */
  teams: readonly { slug: string; name: string }[];
}

const tab =
  "-mb-px flex h-9 max-w-52 items-center gap-1.5 whitespace-nowrap border-b-2 px-2.5 text-sm [&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:text-faint";

/** The saved views as tabs; one that is looked at can be changed, and filters that are none can be saved as one. */
export function ViewTabs({ filter, views, teams }: ViewTabsProps) {
  const t = useTranslations("catalog");
  const [saving, setSaving] = useState(false);
  const query = catalogueQuery({ ...filter, cursor: undefined });
  const current = views.find((view) => view.query === query);
  const whole = { id: "all", name: t("views.all"), url: WHOLE_CATALOGUE, isDefault: false, team: null };
  const shown = views.some((view) => view.query === "") ? views : [whole, ...views];
  return (
    <div className="-mb-2 flex min-h-10 min-w-0 items-end gap-2 border-line border-b">
      <nav aria-label={t("views.label")} className="min-w-0 overflow-x-auto scroll-slim">
        <ul className="flex gap-1">
          {shown.map((view) => {
            const isCurrent = current ? view.id === current.id : query === "" && view.id === "all";
            return (
              <li key={view.id}>
                <QuietLink
                  href={view.url}
                  aria-current={isCurrent ? "page" : undefined}
                  title={view.team ? t("views.teamView", { team: view.team.name }) : undefined}
                  className={cn(
                    tab,
                    isCurrent ? "border-accent font-medium text-ink" : "border-transparent text-muted hover:text-ink",
                  )}
                >
                  {view.team ? <Users aria-hidden /> : null}
                  <span className="truncate">{view.name}</span>
                  {view.isDefault ? <House role="img" aria-label={t("views.isDefault")} /> : null}
                </QuietLink>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="ml-auto flex shrink-0 items-center gap-1 pb-1">
        {current ? (
          <ViewMenu view={current} />
        ) : query === "" ? null : (
          <Button variant="ghost" icon={<Bookmark aria-hidden />} onClick={() => setSaving(true)}>
            {t("views.save")}
          </Button>
        )}
      </div>
      {saving ? <SaveView query={query} views={views} teams={teams} onClose={() => setSaving(false)} /> : null}
    </div>
  );
}
