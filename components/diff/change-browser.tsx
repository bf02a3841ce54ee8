"use client";
import { useQueryState } from "nuqs";
import { useEffect } from "react";
import { ListKeys } from "@/components/shared/list-keys";
import { readSourceLines } from "@/lib/versions/queries";
import type { ChangeGroup, RuleNote } from "@/lib/versions/schema/changes";
import { ChangeGroups } from "@/components/shared/changes/change-groups";
import type { ComparedVersions } from "@/components/shared/changes/compared-versions";
import { revealChange, useChangeKeys } from "@/components/shared/changes/use-change-keys";

interface ChangeBrowserProps {
  groups: readonly ChangeGroup[];
  rules: Record<string, RuleNote>;
  versions: ComparedVersions;
  nextHref?: string | undefined;
  previousHref?: string | undefined;
}

/** The changes of a page, to walk through; the open one is in the address. */
export function ChangeBrowser({ groups, rules, versions, nextHref, previousHref }: ChangeBrowserProps) {
  const [selected, setSelected] = useQueryState("change", { history: "replace", scroll: false });
  const select = (fingerprint: string | null) => void setSelected(fingerprint);
  const order = groups.flatMap((group) => group.changes.map((change) => change.fingerprint));
  useChangeKeys({ order, selected, onSelect: select, nextHref, previousHref });
  // The browser scrolls: an address with a change in it opens at that change.
  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search).get("change");
    if (wanted) revealChange(wanted);
  }, []);
  return (
    <ListKeys>
      <ChangeGroups
        groups={groups}
        rules={rules}
        versions={versions}
        readSource={readSourceLines}
        selected={selected}
        onSelect={select}
      />
    </ListKeys>
  );
}
