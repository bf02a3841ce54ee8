"use client";
import { ChevronRight, FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { OperationKey } from "@/components/shared/operation-key";
import { VerdictLine } from "@/components/shared/verdict-line";
import { cn } from "@/components/ui/cn";
import type { ChangeGroup, ChangeItem, RuleNote } from "@/lib/versions/schema/changes";
import { ChangeDetail } from "./change-detail";
import { ChangeRow } from "./change-row";
import type { ComparedVersions } from "./compared-versions";
import type { SourceReader } from "./source-reader";

interface ChangeGroupsProps {
  groups: readonly ChangeGroup[];
  rules: Record<string, RuleNote>;
  versions: ComparedVersions;
  readSource: SourceReader;
  /** Fingerprint of the open change. */
  selected: string | null;
  onSelect: (fingerprint: string | null) => void;
  /** Small marks at the end of a row. */
  marks?: (change: ChangeItem) => ReactNode;
  /** More below the detail of the open change: its threads. */
  more?: (change: ChangeItem) => ReactNode;
}

/** Changes by operation; each group folds, each change opens. */
export function ChangeGroups(props: ChangeGroupsProps) {
  return (
    <div className="@container flex flex-col gap-3">
      {props.groups.map((group) => (
        <Group key={group.operation ?? ""} group={group} {...props} />
      ))}
    </div>
  );
}

function Group({
  group,
  rules,
  versions,
  readSource,
  selected,
  onSelect,
  marks,
  more,
}: ChangeGroupsProps & { group: ChangeGroup }) {
  const t = useTranslations("changes");
  const [folded, setFolded] = useState(false);
  const chosen = group.changes.some((change) => change.fingerprint === selected);
  const open = !folded || chosen;
  return (
    <section className="min-w-0 overflow-clip rounded-lg border border-line bg-surface shadow-1">
      <h3>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => {
            if (chosen) onSelect(null);
            setFolded(open);
          }}
          className="flex min-h-row w-full flex-wrap items-center justify-between gap-x-4 gap-y-1 px-3 py-1.5 text-left hover:bg-hover"
        >
          <span className="flex min-w-0 items-center gap-2 font-medium text-sm">
            <ChevronRight
              aria-hidden
              className={cn("size-3.5 shrink-0 text-faint transition-transform", open && "rotate-90")}
            />
            {group.operation === null ? (
              <>
                <FileText aria-hidden className="size-4 shrink-0 text-muted" />
                {t("wholeDocument")}
              </>
            ) : (
              <OperationKey operation={group.operation} />
            )}
          </span>
          <VerdictLine summary={group.counts} />
        </button>
      </h3>
      {open ? (
        <ul>
          {group.changes.map((change) => (
            <ChangeRow
              key={change.fingerprint}
              change={change}
              open={change.fingerprint === selected}
              onToggle={() => onSelect(change.fingerprint === selected ? null : change.fingerprint)}
              marks={marks?.(change)}
            >
              <ChangeDetail change={change} rule={rules[change.id]} versions={versions} readSource={readSource} />
              {more?.(change)}
            </ChangeRow>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
