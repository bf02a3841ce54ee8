"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { Select } from "@/components/ui/select";
import { importMutations, importQueries } from "@/lib/imports/queries";
import type { ImportChanges, ImportItemDto } from "@/lib/imports/schema";

interface ChangeItemProps {
  item: ImportItemDto;
  runId: string;
  teams: readonly { slug: string; name: string }[];
}

const SOURCE = "*";

/** Changes what an API of the plan is called and who owns it, and whether this version is taken in. */
export function ChangeItem({ item, runId, teams }: ChangeItemProps) {
  const t = useTranslations("imports");
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t("changeTitle", { api: item.api })}
      trigger={
        <IconButton label={`${t("change")}: ${item.api} ${item.version ?? ""}`} size="sm" variant="ghost">
          <Pencil aria-hidden />
        </IconButton>
      }
    >
      <ChangeForm item={item} runId={runId} teams={teams} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function ChangeForm({ item, runId, teams, onDone }: ChangeItemProps & { onDone: () => void }) {
  const t = useTranslations("imports");
  const queryClient = useQueryClient();
  const onError = useNotifyProblem();
  const [slug, setSlug] = useState(item.api);
  const [name, setName] = useState(item.apiName);
  const [team, setTeam] = useState(item.team ?? SOURCE);
  const [version, setVersion] = useState(item.version ?? "");
  const change = useMutation({
    ...importMutations.change(runId),
    onError,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: importQueries.all() });
      notify.success(t("changed"));
      onDone();
    },
  });
  const known = teams.some((one) => one.slug === item.team);
  const isOut = item.state === "left_out";
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(changesOf(item, { slug: slug.trim(), name: name.trim(), team, version: version.trim() }));
      }}
    >
      <Field label={t("slug")}>
        <Input value={slug} maxLength={80} spellCheck={false} onChange={(event) => setSlug(event.target.value)} />
      </Field>
      <Field label={t("name")}>
        <Input value={name} maxLength={120} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field label={t("owner")}>
        <Select
          value={team}
          onValueChange={setTeam}
          options={[
            ...(item.team === null ? [{ value: SOURCE, label: t("noOwner") }] : []),
            ...(item.team !== null && !known ? [{ value: item.team, label: item.team }] : []),
            ...teams.map((one) => ({ value: one.slug, label: one.name })),
          ]}
        />
      </Field>
      <Field label={t("versionHead")}>
        <Input
          value={version}
          maxLength={100}
          spellCheck={false}
          placeholder={t("ownVersion")}
          onChange={(event) => setVersion(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        <Button disabled={change.isPending} onClick={() => change.mutate({ items: [{ id: item.id, include: isOut }] })}>
          {isOut ? t("take") : t("leave")}
        </Button>
        <Button type="submit" variant="primary" loading={change.isPending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

/** Names and owner are the API's, and so of all its versions in the plan. */
function changesOf(
  item: ImportItemDto,
  wanted: { slug: string; name: string; team: string; version: string },
): ImportChanges {
  const isVersionNew = wanted.version !== "" && wanted.version !== item.version;
  return {
    apis: [
      {
        api: item.api,
        ...(wanted.slug === item.api ? {} : { to: wanted.slug }),
        ...(wanted.name === item.apiName ? {} : { name: wanted.name }),
        ...(wanted.team === SOURCE || wanted.team === item.team ? {} : { team: wanted.team }),
      },
    ],
    ...(isVersionNew ? { items: [{ id: item.id, version: wanted.version }] } : {}),
  };
}
