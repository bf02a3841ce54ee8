"use client";
import { useTranslations } from "next-intl";
import { useQueryState } from "nuqs";
import { ChangeGroups } from "@/components/shared/changes/change-groups";
import { useChangeKeys } from "@/components/shared/changes/use-change-keys";
import { ListKeys } from "@/components/shared/list-keys";
import { readSourceLines } from "@/lib/versions/queries";
import type { ChangeGroup, RuleNote } from "@/lib/versions/schema/changes";
import type { SourcePlace } from "@/lib/versions/schema/reading";

interface RevisionBrowserProps {
  api: string;
  version: string;
  from: number;
  to: number;
  groups: readonly ChangeGroup[];
  rules: Record<string, RuleNote>;
  nextHref?: string | undefined;
  previousHref?: string | undefined;
}

/** What changed between two revisions, to walk through; the open change is in the address. */
export function RevisionBrowser({
  api,
  version,
  from,
  to,
  groups,
  rules,
  nextHref,
  previousHref,
}: RevisionBrowserProps) {
  const t = useTranslations("revisions");
  const [selected, setSelected] = useQueryState("change", { history: "replace", scroll: false });
  const onSelect = (fingerprint: string | null) => void setSelected(fingerprint);
  const order = groups.flatMap((group) => group.changes.map((change) => change.fingerprint));
  useChangeKeys({ order, selected, onSelect, nextHref, previousHref });
  const names = { from: t("revision", { number: from }), to: t("revision", { number: to }) };
  const readSource = (place: SourcePlace, signal: AbortSignal) =>
    readSourceLines({ ...place, version, revision: place.version === names.from ? from : to }, signal);
  return (
    <ListKeys>
      <ChangeGroups
        groups={groups}
        rules={rules}
        versions={{ api, ...names, revisions: { version, from, to } }}
        readSource={readSource}
        selected={selected}
        onSelect={onSelect}
      />
    </ListKeys>
  );
}
