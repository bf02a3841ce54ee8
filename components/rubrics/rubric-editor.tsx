"use client";
import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { useOnDemand } from "@/components/ui/use-on-demand";
import type { RubricDetailDto } from "@/lib/rubrics/schema/rubric";
import { PreviewRubric } from "./preview-rubric";
import { SaveRubric } from "./save-rubric";

interface RubricEditorProps {
  rubric: Omit<RubricDetailDto, "content">;
  text: string;
  titles: Readonly<Record<string, string>>;
  mayManage: boolean;
}

const loadEditor = () => import("@/components/shared/yaml-editor");
const NO_PROBLEMS: never[] = [];

/** A rubric as YAML, to write in once somebody asks to. What is wrong with it is said when it is tried or saved. */
export function RubricEditor({ rubric, text: saved, titles, mayManage }: RubricEditorProps) {
  const t = useTranslations("rubrics");
  const [text, setText] = useState(saved);
  const [begun, setBegun] = useState(0);
  const { parts, opener } = useOnDemand(loadEditor);
  const mayWrite = mayManage && !rubric.shipped && !rubric.archived;
  const isChanged = text !== saved;
  return (
    <div className="flex flex-col gap-5">
      {mayManage ? <PreviewRubric said={{ text }} titles={titles} /> : null}
      <Panel
        padding="flush"
        title={t("tab.yaml")}
        actions={
          isChanged ? (
            <>
              <span className="text-muted text-xs">{t("edit.unsaved")}</span>
              <Button
                size="sm"
                variant="ghost"
                onClick={() => {
                  setText(saved);
                  setBegun(begun + 1);
                }}
              >
                {t("edit.discard")}
              </Button>
              <SaveRubric
                rubric={rubric.rubric}
                next={rubric.newest + 1}
                revision={rubric.revision}
                said={{ text }}
                part="yaml"
              />
            </>
          ) : mayWrite && !parts ? (
            <Button size="sm" icon={<Pencil aria-hidden />} {...opener}>
              {t("edit.begin")}
            </Button>
          ) : null
        }
      >
        {parts ? (
          <parts.YamlEditor
            key={begun}
            label={t("edit.editor")}
            initial={saved}
            readOnly={!mayWrite}
            onChange={setText}
            problems={NO_PROBLEMS}
            goTo={null}
          />
        ) : (
          <section
            // A region that scrolls must be reachable by the keyboard.
            tabIndex={0}
            aria-label={t("edit.editor")}
            className="h-140 overflow-auto rounded-b-lg bg-surface px-4 py-1 scroll-slim max-md:h-96"
          >
            <pre className="w-max min-w-full font-mono text-[12.5px] leading-[1.55]">{text}</pre>
          </section>
        )}
      </Panel>
    </div>
  );
}
