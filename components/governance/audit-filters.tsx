"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryStates } from "nuqs";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { AUDIT_GROUP_NAMES } from "@/lib/audit/model/action-groups";
import { ORIGIN_INTERFACES } from "@/lib/core/origin";
import { AuditSearch } from "./audit-search";
import { AUDIT_ACTIONS, AUDIT_ENTITIES } from "@/lib/audit/model/describe-entry";

const ALL = "*";
const KEYS = {
  q: parseAsString,
  group: parseAsString,
  api: parseAsString,
  interface: parseAsString,
  entity: parseAsString,
  entityId: parseAsString,
  action: parseAsString,
  actor: parseAsString,
  since: parseAsString,
  until: parseAsString,
  cursor: parseAsString,
};
const NONE = {
  q: null,
  group: null,
  api: null,
  interface: null,
  entity: null,
  entityId: null,
  action: null,
  actor: null,
  since: null,
  until: null,
  cursor: null,
};

/** Narrows the audit log: what, how, who and when. All of it is in the address. */
export function AuditFilters({ actorName, thingName }: { actorName: string | null; thingName: string | null }) {
  const t = useTranslations("governance");
  const tAudit = useTranslations("audit");
  const [query, setQuery] = useQueryStates(KEYS, { shallow: false, history: "push", scroll: false });
  const set = (change: Partial<typeof query>) => void setQuery({ ...change, cursor: null });
  const isNarrowed = Object.entries(query).some(([key, value]) => key !== "cursor" && value);
  return (
    <search aria-label={t("audit.filter")} className="flex flex-wrap items-center gap-2">
      <AuditSearch label={t("audit.search")} value={query.q ?? ""} onSearch={(q) => set({ q: q || null })} />
      <Select
        aria-label={t("audit.group")}
        width="content"
        value={query.group ?? ALL}
        onValueChange={(group) => set({ group: group === ALL ? null : group })}
        options={[
          { value: ALL, label: t("audit.anyGroup") },
          ...AUDIT_GROUP_NAMES.map((value) => ({ value, label: t(`audit.groups.${value}`) })),
        ]}
      />
      <Select
        aria-label={t("audit.door")}
        width="content"
        value={query.interface ?? ALL}
        onValueChange={(door) => set({ interface: door === ALL ? null : door })}
        options={[
          { value: ALL, label: t("audit.anyDoor") },
          ...ORIGIN_INTERFACES.map((value) => ({ value, label: t(`audit.doors.${value}`) })),
        ]}
      />
      <Select
        aria-label={t("audit.entity")}
        width="content"
        value={query.entity ?? ALL}
        onValueChange={(entity) => set({ entity: entity === ALL ? null : entity, entityId: null })}
        options={[
          { value: ALL, label: t("audit.anyEntity") },
          ...AUDIT_ENTITIES.map((value) => ({ value, label: tAudit(`entity.${value}`) })),
        ]}
      />
      <Select
        aria-label={t("audit.action")}
        width="content"
        value={query.action ?? ALL}
        onValueChange={(action) => set({ action: action === ALL ? null : action })}
        options={[
          { value: ALL, label: t("audit.anyAction") },
          ...AUDIT_ACTIONS.map((value) => ({ value, label: <span className="font-mono text-xs">{value}</span> })),
        ]}
      />
      <span className="flex items-center gap-1.5 text-muted text-xs">
        <span className="w-36">
          <Input
            type="date"
            aria-label={t("audit.since")}
            value={query.since ?? ""}
            onChange={(event) => set({ since: event.target.value || null })}
          />
        </span>
        –
        <span className="w-36">
          <Input
            type="date"
            aria-label={t("audit.until")}
            value={query.until ?? ""}
            onChange={(event) => set({ until: event.target.value || null })}
          />
        </span>
      </span>
      {query.api ? (
        <Button size="sm" icon={<X aria-hidden />} onClick={() => set({ api: null })}>
          {t("audit.ofApi", { name: query.api })}
        </Button>
      ) : null}
      {query.actor ? (
        <Button size="sm" icon={<X aria-hidden />} onClick={() => set({ actor: null })}>
          {t("audit.byActor", { name: actorName ?? query.actor })}
        </Button>
      ) : null}
      {query.entityId ? (
        <Button size="sm" icon={<X aria-hidden />} onClick={() => set({ entityId: null })}>
          {t("audit.ofThing", { name: thingName ?? query.entityId })}
        </Button>
      ) : null}
      {isNarrowed ? (
        <Button size="sm" variant="ghost" onClick={() => void setQuery(NONE)}>
          {t("audit.clear")}
        </Button>
      ) : null}
    </search>
  );
}
