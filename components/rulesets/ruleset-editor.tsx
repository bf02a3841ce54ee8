"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Panel } from "@/components/ui/panel";
import { useOnDemand } from "@/components/ui/use-on-demand";
import type { RulesetDetailDto } from "@/lib/rulesets/schema";
import { rulesetQueries } from "@/lib/rulesets/queries";
import { RulesetText } from "./ruleset-text";
import { SaveVersion } from "./save-version";
import { TextProblems } from "./text-problems";
import type { TriedVersion } from "./tried-version";
import { TryOnVersion } from "./try-on-version";
import { useFirstMove } from "./use-first-move";
import { useSettled } from "./use-settled";

interface RulesetEditorProps {
  ruleset: RulesetDetailDto;
  /** Whether the viewer may save. */
  mayManage: boolean;
  /** Whether the viewer is signed in: others cannot try. */
  mayTry: boolean;
  /** What it is tried on at first; null where no API has a version. */
  on: TriedVersion | null;
}

const SETTLED_MS = 450;
const loadEditor = () => import("@/components/shared/yaml-editor");

/**
 * The text of a ruleset, and beside it what it finds in a real version while it is written. The editor is loaded once somebody
 * writes, and findings are asked for with the first move: who only opens the page waits for neither.
 */
export function RulesetEditor({ ruleset, mayManage, mayTry, on }: RulesetEditorProps) {
  const t = useTranslations("rulesets");
  const [text, setText] = useState(ruleset.text);
  const [begun, setBegun] = useState(0);
  const [tried, setTried] = useState(on);
  const { parts, opener } = useOnDemand(loadEditor);
  const isAwake = useFirstMove();
  const [isAsked, setAsked] = useState(false);
  const [goTo, setGoTo] = useState<{ line: number; nonce: number } | null>(null);
  const settled = useSettled(text, SETTLED_MS);
  const isLooking = isAwake || isAsked;
  const isChanged = text !== ruleset.text;
  const { data, error, isFetching, refetch } = useQuery({
    ...rulesetQueries.preview({
      text: settled,
      ruleset: ruleset.ruleset,
      api: tried?.api ?? "",
      version: tried?.version ?? "latest",
    }),
    enabled: mayTry && tried !== null && isLooking,
    placeholderData: keepPreviousData,
  });
  const problems = useMemo(
    () => (data?.problems ?? []).map((one) => ({ line: one.line ?? 1, column: one.column ?? 1, message: one.message })),
    [data],
  );
  const show = (line: number) => {
    opener.onClick();
    setGoTo({ line, nonce: Date.now() });
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5 xl:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-3">
        <EditorNote ruleset={ruleset} mayManage={mayManage} />
        <Panel
          padding="flush"
          title={t("tab.edit")}
          actions={
            isChanged ? (
              <>
                <span className="text-muted text-xs">{t("edit.unsaved")}</span>
                <Button
                  size="sm"
                  variant="ghost"
                  onClick={() => {
                    setText(ruleset.text);
                    setBegun(begun + 1);
                  }}
                >
                  {t("edit.discard")}
                </Button>
                {mayManage && ruleset.newest !== null && !ruleset.archived ? (
                  <SaveVersion
                    ruleset={ruleset.ruleset}
                    next={ruleset.newest + 1}
                    revision={ruleset.revision}
                    text={text}
                  />
                ) : null}
              </>
            ) : parts || ruleset.archived ? null : (
              <Button
                size="sm"
                icon={<Pencil aria-hidden />}
                onPointerEnter={opener.onPointerEnter}
                onFocus={opener.onFocus}
                onClick={() => show(1)}
              >
                {t("edit.begin")}
              </Button>
            )
          }
        >
          {parts ? (
            <parts.YamlEditor
              key={`${ruleset.revision} ${begun}`}
              label={t("edit.editor")}
              initial={ruleset.text}
              readOnly={ruleset.archived}
              onChange={setText}
              problems={problems}
              goTo={goTo}
            />
          ) : (
            <RulesetText label={t("edit.editor")} text={ruleset.text} />
          )}
        </Panel>
        <TextProblems problems={problems} notices={data?.notices ?? []} onShow={show} />
      </div>
      <TryOnVersion
        on={tried}
        onChoose={setTried}
        mayTry={mayTry}
        isBegun={isLooking}
        onBegin={() => setAsked(true)}
        preview={data}
        error={error}
        isPending={isFetching || settled !== text}
        onRetry={() => void refetch()}
      />
    </div>
  );
}

function EditorNote({ ruleset, mayManage }: Pick<RulesetEditorProps, "ruleset" | "mayManage">) {
  const t = useTranslations("rulesets");
  if (ruleset.shipped) return <Callout tone="info">{t("edit.readOnly")}</Callout>;
  if (ruleset.archived) return <Callout tone="caution">{t("edit.archived")}</Callout>;
  if (!mayManage) return <Callout tone="info">{t("edit.notYours")}</Callout>;
  return null;
}
