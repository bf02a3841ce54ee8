"use client";
import { ChevronRight, Sunset } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryState } from "nuqs";
import { pageOfOperation } from "@/lib/versions/model/version-address";
import { ListKeys } from "@/components/shared/list-keys";
import { OperationKey } from "@/components/shared/operation-key";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Panel } from "@/components/ui/panel";
import type { OperationDto } from "@/lib/versions/schema";
import { groupOperations } from "./group-operations";
import { OperationDetails } from "./operation-details";

interface OperationListProps {
  api: string;
  version: string;
  operations: readonly OperationDto[];
}

/** Operations grouped by tag; one of them open, and the address says which. */
export function OperationList({ api, version, operations }: OperationListProps) {
  const t = useTranslations("api");
  const [open, setOpen] = useQueryState("operation", parseAsString);
  const groups = groupOperations(operations);
  return (
    <ListKeys>
      <div className="flex flex-col gap-3">
        {groups.map((group) => (
          <Panel
            key={group.tag ?? ""}
            padding="flush"
            title={groups.length > 1 || group.tag !== null ? (group.tag ?? t("operations.noTag")) : undefined}
          >
            <ul className="divide-y divide-line">
              {group.operations.map((operation) => {
                const isOpen = operation.key === open;
                return (
                  <li key={operation.key} data-list-item>
                    <OperationRow
                      operation={operation}
                      href={pageOfOperation(api, version, operation.key)}
                      isOpen={isOpen}
                      onToggle={() => void setOpen(isOpen ? null : operation.key)}
                    />
                    {isOpen ? <OperationDetails api={api} version={version} operation={operation} /> : null}
                  </li>
                );
              })}
            </ul>
          </Panel>
        ))}
      </div>
    </ListKeys>
  );
}

interface OperationRowProps {
  operation: OperationDto;
  href: string;
  isOpen: boolean;
  onToggle: () => void;
}

/** A link, so that it can be sent and opened elsewhere; pressed plainly it opens in place. */
function OperationRow({ operation, href, isOpen, onToggle }: OperationRowProps) {
  const t = useTranslations("api");
  return (
    <a
      href={href}
      data-row-link
      aria-expanded={isOpen}
      ref={isOpen ? scrollIntoSight : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onToggle();
      }}
      className={cn(
        "flex min-h-row items-center gap-2 px-3 py-1 max-md:flex-wrap",
        isOpen ? "bg-selected" : "hover:bg-hover",
      )}
    >
      <ChevronRight
        aria-hidden
        className={cn("size-3.5 shrink-0 text-faint transition-transform", isOpen && "rotate-90")}
      />
      <span className="min-w-0 max-md:max-w-[calc(100%-1.375rem)] md:max-w-[55%] md:shrink-0">
        <OperationKey operation={operation.key} deprecated={operation.deprecated} />
      </span>
      <span className="min-w-0 flex-1 truncate text-muted max-md:basis-full max-md:pl-6">{operation.summary}</span>
      {operation.deprecated ? <Badge tone="caution">{t("operations.deprecated")}</Badge> : null}
      {operation.sunset ? (
        <Badge tone="danger" icon={<Sunset aria-hidden />}>
          {t("operations.sunset", { on: operation.sunset })}
        </Badge>
      ) : null}
    </a>
  );
}

/** Brings the operation that an address names into sight, once, when it is drawn. */
function scrollIntoSight(row: HTMLAnchorElement | null): void {
  const box = row?.getBoundingClientRect();
  if (row && box && (box.top < 0 || box.bottom > window.innerHeight)) row.scrollIntoView({ block: "start" });
}
