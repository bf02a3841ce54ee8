"use client";
import { CalendarRange, Columns3 } from "lucide-react";
import { debounce, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useTranslations } from "next-intl";
import { TeamFilter } from "@/components/shared/team-filter";
import { SearchField } from "@/components/ui/search-field";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { DEPRECATION_VIEWS } from "@/lib/deprecations/model/deprecation-looks";

/** Which of what goes away is shown, and how. All of it is in the address. */
export function DeprecationFilters({ teams }: { teams: readonly { slug: string; name: string }[] }) {
  const t = useTranslations("deprecations");
  const [{ view, q }, setQuery] = useQueryStates(
    {
      view: parseAsStringLiteral(DEPRECATION_VIEWS).withDefault("board"),
      q: parseAsString.withDefault(""),
      cursor: parseAsString,
    },
    { shallow: false, history: "replace", scroll: false },
  );
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="w-full md:w-64">
        <SearchField
          label={t("search")}
          shortcut="/"
          value={q}
          onValueChange={(next) => void setQuery({ q: next || null, cursor: null }, { limitUrlUpdates: debounce(250) })}
        />
      </div>
      <TeamFilter label={t("team")} all={t("allTeams")} teams={teams} />
      <div className="md:ml-auto">
        <SegmentedControl
          label={t("look")}
          value={view}
          onValueChange={(next) => void setQuery({ view: next })}
          options={[
            { value: "board", label: t("board"), icon: <Columns3 aria-hidden /> },
            { value: "timeline", label: t("timeline"), icon: <CalendarRange aria-hidden /> },
          ]}
        />
      </div>
    </div>
  );
}
