"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Panel } from "@/components/ui/panel";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Textarea } from "@/components/ui/textarea";
import { quoteForShell } from "@/components/shared/curl-command";
import { FileChoice } from "./file-choice";
import { type HandedFile, likelyEntry, offsetOf, pastedName } from "./handed-in";
import { PublishOutcome } from "./publish-outcome";
import { type RevisedVersion, type Submission, usePublish } from "./use-publish";

type Mode = "paste" | "files";

const LINE_PIXELS = 20;

const pastedFile = (text: string): HandedFile => ({ name: pastedName(text), content: new Blob([text]) });

/** Hands a definition in: checked as often as wanted, then published. */
export function PublishForm({ api, revised }: { api: string; revised: RevisedVersion | null }) {
  const t = useTranslations("publish");
  const [mode, setMode] = useState<Mode>("paste");
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<{ files: HandedFile[]; skipped: number; entry: string }>(NO_FILES);
  const [version, setVersion] = useState(revised?.version ?? "");
  const [revise, setRevise] = useState(revised !== null);
  const [changelog, setChangelog] = useState("");
  const editor = useRef<HTMLTextAreaElement>(null);
  const { check, publish } = usePublish(api, revised);
  const files = mode === "paste" ? (text.trim() ? [pastedFile(text)] : []) : chosen.files;
  const entry = (mode === "paste" ? files[0]?.name : chosen.entry) ?? "";
  const submission: Submission = { entry, files, version: version.trim(), changelog, revise };
  const isReady = files.length > 0;
  const isBusy = check.isPending || publish.isPending;
  // What was found belongs to what was checked: any change makes it old.
  const forget = () => {
    check.reset();
    publish.reset();
  };
  const jump = (line: number, column?: number) => {
    const area = editor.current;
    if (!area) return;
    const offset = offsetOf(text, line, column);
    area.focus();
    area.setSelectionRange(offset, offset);
    area.scrollTop = Math.max(0, (line - 4) * LINE_PIXELS);
  };
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <Panel
        title={t("definition")}
        actions={
          <SegmentedControl
            label={t("mode")}
            value={mode}
            onValueChange={(next) => {
              setMode(next);
              forget();
            }}
            options={[
              { value: "paste", label: t("paste") },
              { value: "files", label: t("upload") },
            ]}
          />
        }
      >
        {mode === "paste" ? (
          <Textarea
            ref={editor}
            font="mono"
            rows={24}
            wrap="off"
            spellCheck={false}
            aria-label={t("document")}
            placeholder={t("placeholder")}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              forget();
            }}
          />
        ) : (
          <FileChoice
            {...chosen}
            onFiles={(taken) => {
              setChosen({ ...taken, entry: likelyEntry(taken.files.map((file) => file.name)) ?? "" });
              forget();
            }}
            onEntry={(next) => {
              setChosen((before) => ({ ...before, entry: next }));
              forget();
            }}
          />
        )}
      </Panel>
      <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-16">
        <Panel>
          <div className="flex flex-col gap-4">
            <Field label={t("version")} hint={t("versionHint")}>
              <Input
                value={version}
                maxLength={100}
                spellCheck={false}
                onChange={(event) => {
                  setVersion(event.target.value);
                  forget();
                }}
              />
            </Field>
            <Checkbox
              label={t("revise")}
              hint={t("reviseHint")}
              checked={revise}
              onCheckedChange={(on) => {
                setRevise(on);
                forget();
              }}
            />
            <Field label={t("changelog")} hint={t("changelogHint")}>
              <Textarea
                rows={3}
                maxLength={20_000}
                value={changelog}
                onChange={(event) => setChangelog(event.target.value)}
              />
            </Field>
            <div className="flex flex-wrap items-center gap-2">
              <Button
                variant={check.data ? "secondary" : "primary"}
                disabled={!isReady || isBusy}
                loading={check.isPending}
                onClick={() => check.mutate(submission)}
              >
                {check.data ? t("again") : t("check")}
              </Button>
              <Button
                variant={check.data ? "primary" : "secondary"}
                disabled={!isReady || isBusy || check.data?.published.created === false}
                loading={publish.isPending}
                onClick={() => publish.mutate(submission)}
              >
                {revised ? t("push") : t("publish")}
              </Button>
              <CopyCommands call={curlOf(api, submission)} cli={cliOf(api, submission)} />
            </div>
            <p className="text-muted text-xs">{isReady ? t("checkFirst") : t("nothing")}</p>
          </div>
        </Panel>
        <PublishOutcome check={check} publish={publish} onJump={mode === "paste" ? jump : undefined} />
      </div>
    </div>
  );
}

const NO_FILES = { files: [], skipped: 0, entry: "" };

function curlOf(api: string, { entry, version, revise }: Submission) {
  const params = new URLSearchParams({ ...(version ? { version } : {}), ...(revise ? { revise: "true" } : {}) });
  const query = params.size > 0 ? `?${params}` : "";
  const file = entry || "openapi.yaml";
  return {
    method: "POST" as const,
    path: `/api/v1/apis/${api}/versions${query}`,
    file,
    contentType: file.endsWith(".json") ? "application/json" : "application/yaml",
  };
}

function cliOf(api: string, { entry, version, revise }: Submission): string {
  const label = version ? ` --version ${quoteForShell(version)}` : "";
  return `publish ${quoteForShell(entry || "openapi.yaml")} --api ${api}${label}${revise ? " --revise" : ""}`;
}
