"use client";
import { ChevronRight, FileText } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { OperationKey } from "@/components/shared/operation-key";
import { VerdictLine } from "@/components/shared/verdict-line";
import { cn } from "@/components/ui/cn";
import { WHOLE_DOCUMENT } from "@/lib/versions/model/whole-document";
import type { ChangeGroup, ChangeItem, RuleNote } from "@/lib/versions/schema/changes";
import { ChangeRow } from "./change-row";
import type { ComparedVersions } from "./compared-versions";
import { OperationUseLine } from "./operation-use-line";
import type { SourceReader } from "./source-reader";

/** Comes with the first change that is opened: a list that is only read does not wait for it. */
const ChangeDetail = dynamic(() => import("./change-detail").then((file) => file.ChangeDetail), {
  loading: () => <div aria-hidden className="h-56 animate-skeleton rounded-md bg-sunken" />,
});

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
  /** More below the name of an operation (null: the whole document): its threads. */
  head?: (operation: string | null) => ReactNode;
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
  head,
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
      {open && versions.use && (group.operation ?? WHOLE_DOCUMENT) in versions.use.operations ? (
        <p className="border-line border-t px-3 py-1.5 md:pl-8">
          <OperationUseLine api={versions.api} operation={group.operation} use={versions.use} />
        </p>
      ) : null}
      {open ? head?.(group.operation) : null}
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
