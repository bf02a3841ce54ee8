"use client";
import { parseAsString, useQueryStates } from "nuqs";
import { Select } from "@/components/ui/select";

const ALL = "*";

interface TeamFilterProps {
  label: string;
  /** The choice of no team: `All teams`. */
  all: string;
  teams: readonly { slug: string; name: string }[];
}

/** Narrows a list to one team; the team is in the address (`team`), and the list begins again. */
export function TeamFilter({ label, all, teams }: TeamFilterProps) {
  const [{ team }, setQuery] = useQueryStates(
    { team: parseAsString, cursor: parseAsString },
    { shallow: false, history: "push", scroll: false },
  );
  return (
    <Select
      aria-label={label}
      width="content"
      value={team ?? ALL}
      onValueChange={(next) => void setQuery({ team: next === ALL ? null : next, cursor: null })}
      options={[{ value: ALL, label: all }, ...teams.map(({ slug, name }) => ({ value: slug, label: name }))]}
    />
  );
}
