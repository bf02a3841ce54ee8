"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { quoteForShell } from "@/components/shared/curl-command";
import { useProblemTitle } from "@/components/shared/use-problem-title";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { FileDrop } from "@/components/ui/file-drop";
import { Input } from "@/components/ui/input";
import { Progress } from "@/components/ui/progress";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { ProblemError } from "@/lib/browser/problem-error";
import { importMutations, importQueries } from "@/lib/imports/queries";

const NOBODY = "*";

interface NewImportFormProps {
  teams: readonly { slug: string; name: string }[];
}

/** Hands in what is to be imported; a plan is made of it, and shown on the next page. */
export function NewImportForm({ teams }: NewImportFormProps) {
  const t = useTranslations("imports");
  const titleOf = useProblemTitle();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [mode, setMode] = useState<"files" | "address">("files");
  const [files, setFiles] = useState<{ name: string; file: File }[]>([]);
  const [url, setUrl] = useState("");
  const [owner, setOwner] = useState(NOBODY);
  const [carryStates, setCarryStates] = useState(false);
  const create = useMutation({
    ...importMutations.create(),
    onSuccess: async (run) => {
      await queryClient.invalidateQueries({ queryKey: importQueries.all() });
      router.push(run.url);
    },
  });
  const team = owner === NOBODY ? undefined : owner;
  const isReady = mode === "files" ? files.length > 0 : /^https?:\/\/./.test(url.trim());
  const submit = () => {
    const more = { team, carryStates };
    create.mutate(mode === "files" ? { files, ...more } : { url: url.trim(), ...more });
  };
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !create.isPending) submit();
      }}
    >
      <SegmentedControl
        label={t("from")}
        value={mode}
        onValueChange={setMode}
        options={[
          { value: "files", label: t("files") },
          { value: "address", label: t("address") },
        ]}
      />
      {mode === "files" ? (
        <div className="flex flex-col gap-2">
          <FileDrop label={t("drop")} hint={t("dropHint")} multiple onFiles={setFiles} />
          {files.length > 0 ? (
            <div className="flex items-center justify-between gap-2 text-sm">
              <span className="min-w-0 truncate">
                <span data-numeric className="text-muted">
                  {t("chosen", { count: files.length })}
                </span>{" "}
                <span className="font-mono text-xs">{files[0]?.name}</span>
              </span>
              <Button size="sm" variant="ghost" onClick={() => setFiles([])}>
                {t("clear")}
              </Button>
            </div>
          ) : null}
        </div>
      ) : (
        <Field label={t("address")} hint={t("addressHint")} required>
          <Input
            type="url"
            value={url}
            maxLength={2_000}
            spellCheck={false}
            placeholder="https://apis.example.com/apis.json"
            onChange={(event) => setUrl(event.target.value)}
          />
        </Field>
      )}
      <Field label={t("owner")} hint={t("ownerHint")}>
        <Select
          value={owner}
          onValueChange={setOwner}
          options={[
            { value: NOBODY, label: t("otherwise") },
            ...teams.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
      </Field>
      <Checkbox
        label={t("carryStates")}
        hint={t("carryStatesHint")}
        checked={carryStates}
        onCheckedChange={setCarryStates}
      />
      {create.error ? (
        <Callout tone="danger" live title={create.error instanceof ProblemError ? titleOf(create.error) : t("answer")}>
          <p className="break-words">{create.error.message}</p>
          {create.error instanceof ProblemError && create.error.fix ? (
            <p className="mt-1 text-muted">{create.error.fix}</p>
          ) : null}
        </Callout>
      ) : null}
      {create.isPending ? <Progress label={t("planning")} /> : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" disabled={!isReady} loading={create.isPending}>
          {t("plan")}
        </Button>
        <CopyCommands {...commandsOf(mode, files[0]?.name, url.trim(), team)} />
      </div>
    </form>
  );
}

function commandsOf(mode: "files" | "address", file: string | undefined, url: string, team: string | undefined) {
  const owner = team ? ` --team ${quoteForShell(team)}` : "";
  if (mode === "address") {
    const json = { url: url || "https://apis.example.com/apis.json", ...(team ? { team } : {}) };
    return {
      call: { method: "POST" as const, path: "/api/v1/imports", json },
      cli: `import ${quoteForShell(json.url)}${owner}`,
    };
  }
  const name = file?.endsWith(".zip") ? file : "definitions.zip";
  return {
    call: { method: "POST" as const, path: "/api/v1/imports", file: name, contentType: "application/zip" },
    cli: `import ${quoteForShell(name)}${owner}`,
  };
}
