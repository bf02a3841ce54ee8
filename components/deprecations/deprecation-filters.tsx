"use client";
import { CalendarDays, CalendarRange, Columns3, List } from "lucide-react";
import { debounce, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useTranslations } from "next-intl";
import { TeamFilter } from "@/components/shared/team-filter";
import { SearchField } from "@/components/ui/search-field";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { DEPRECATION_VIEWS } from "@/lib/deprecations/model/deprecation-looks";
import { SUBJECT_KINDS } from "@/lib/deprecations/model/record";

const ALL = "*";

interface DeprecationFiltersProps {
  teams: readonly { slug: string; name: string }[];
  domains: readonly string[];
  /** Whether the viewer is somebody who can have anything. */
  mayHave: boolean;
}

/** Which of what goes away is shown, and how. All of it is in the address. */
export function DeprecationFilters({ teams, domains, mayHave }: DeprecationFiltersProps) {
  const t = useTranslations("deprecations");
  const [query, setQuery] = useQueryStates(
    {
      view: parseAsStringLiteral(DEPRECATION_VIEWS).withDefault("board"),
      q: parseAsString.withDefault(""),
      domain: parseAsString,
      kind: parseAsStringLiteral(SUBJECT_KINDS),
      mine: parseAsString,
      page: parseAsString,
    },
    { shallow: false, history: "replace", scroll: false },
  );
  const { view, q, domain, kind, mine } = query;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="w-full md:w-56">
        <SearchField
          label={t("search")}
          shortcut="/"
          value={q}
          onValueChange={(next) => void setQuery({ q: next || null, page: null }, { limitUrlUpdates: debounce(250) })}
        />
      </div>
      <TeamFilter label={t("team")} all={t("allTeams")} teams={teams} />
      {domains.length > 0 ? (
        <Select
          aria-label={t("domain")}
          width="content"
          value={domain ?? ALL}
          onValueChange={(next) => void setQuery({ domain: next === ALL ? null : next, page: null })}
          options={[{ value: ALL, label: t("allDomains") }, ...domains.map((one) => ({ value: one, label: one }))]}
        />
      ) : null}
      <Select
        aria-label={t("kindLabel")}
        width="content"
        value={kind ?? ALL}
        onValueChange={(next) => void setQuery({ kind: SUBJECT_KINDS.find((one) => one === next) ?? null, page: null })}
        options={[
          { value: ALL, label: t("allKinds") },
          ...SUBJECT_KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) })),
        ]}
      />
      {mayHave ? (
        <Switch
          label={t("mine")}
          checked={mine === "true"}
          onCheckedChange={(on) => void setQuery({ mine: on ? "true" : null, page: null })}
        />
      ) : null}
      <div className="md:ml-auto">
        <SegmentedControl
          label={t("look")}
          value={view}
          onValueChange={(next) => void setQuery({ view: next, page: null })}
          options={[
            { value: "board", label: t("board"), icon: <Columns3 aria-hidden /> },
            { value: "timeline", label: t("timeline"), icon: <CalendarRange aria-hidden /> },
            { value: "calendar", label: t("month.view"), icon: <CalendarDays aria-hidden /> },
            { value: "list", label: t("list"), icon: <List aria-hidden /> },
          ]}
        />
      </div>
    </div>
  );
}
