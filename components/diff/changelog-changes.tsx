"use client";
import { useQueryState } from "nuqs";
import { ChangeDetail } from "@/components/shared/changes/change-detail";
import { ChangeRow } from "@/components/shared/changes/change-row";
import type { ComparedVersions } from "@/components/shared/changes/compared-versions";
import { OperationKey } from "@/components/shared/operation-key";
import { readSourceLines } from "@/lib/versions/queries";
import type { ChangeItem, RuleNote } from "@/lib/versions/schema/changes";
import { changelogName } from "./changelog-name";

interface ChangelogChangesProps {
  changes: readonly ChangeItem[];
  rules: Record<string, RuleNote>;
  versions: ComparedVersions;
}

/** Some changes of one version of the log; the open one is in the address. */
export function ChangelogChanges({ changes, rules, versions }: ChangelogChangesProps) {
  const [selected, setSelected] = useQueryState("change", { history: "replace", scroll: false });
  return (
    <ul className="@container">
      {changes.map((change) => {
        const name = changelogName(versions.to, change.fingerprint);
        return (
          <ChangeRow
            key={name}
            name={name}
            change={change}
            heading={change.operation ? <OperationKey operation={change.operation} /> : undefined}
            open={name === selected}
            onToggle={() => void setSelected(name === selected ? null : name)}
          >
            <ChangeDetail change={change} rule={rules[change.id]} versions={versions} readSource={readSourceLines} />
          </ChangeRow>
        );
      })}
    </ul>
  );
}
