import { CircleCheck, Download } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { TabNav } from "@/components/ui/tab-nav";
import { rubricHref, rubricPath } from "@/lib/rubrics/queries";
import type { RubricDetailDto } from "@/lib/rubrics/schema/rubric";
import { ArchiveRubric } from "./archive-rubric";
import { ChooseRubric } from "./choose-rubric";
import { NewRubric } from "./new-rubric";

type Shown = Omit<RubricDetailDto, "content">;

interface RubricFrameProps {
  rubric: Shown;
  place: "form" | "yaml" | "versions";
  mayManage: boolean;
  children: ReactNode;
}

/** What every page of one rubric has: its name, whether scores are made with it, what can be done, and the way to its parts. */
export function RubricFrame({ rubric, place, mayManage, children }: RubricFrameProps) {
  const t = useTranslations("rubrics");
  const { rubric: slug, number, newest, chosen, shipped, archived } = rubric;
  const shownNumber = number === newest ? undefined : number;
  return (
    <Page
      width="full"
      breadcrumb={<Breadcrumb items={[{ label: t("title"), href: "/governance/rubrics" }, { label: rubric.title }]} />}
    >
      <PageHeader
        title={rubric.title}
        lead={rubric.description}
        marks={
          <>
            {shipped ? <Badge tone="accent">{t("list.shipped")}</Badge> : null}
            <Badge tone="outline">{t("edit.version", { number })}</Badge>
            {chosen === null ? null : (
              <Badge tone="success" icon={<CircleCheck aria-hidden />}>
                {chosen === number ? t("list.inUse") : t("list.inUseVersion", { number: chosen })}
              </Badge>
            )}
            {archived ? <Badge tone="caution">{t("list.archived")}</Badge> : null}
          </>
        }
        actions={
          <>
            <CopyCommands
              call={{ path: `${rubricPath(slug)}${shownNumber === undefined ? "" : `?number=${number}`}` }}
            />
            <LinkButton
              href={`${rubricPath(slug)}/yaml?number=${number}`}
              icon={<Download aria-hidden />}
              download={`${slug}-${number}.yaml`}
              prefetch={false}
            >
              {t("edit.export")}
            </LinkButton>
            {mayManage ? (
              <>
                {shipped ? null : <ArchiveRubric rubric={rubric} />}
                <NewRubric look="copy" bases={[{ rubric: slug, title: rubric.title, number }]} />
                {chosen === number || archived ? null : <ChooseRubric rubric={slug} number={number} />}
              </>
            ) : null}
          </>
        }
      />
      <TabNav
        label={t("tab.label")}
        items={[
          { href: rubricHref(slug, undefined, shownNumber), label: t("tab.form"), active: place === "form" },
          { href: rubricHref(slug, "yaml", shownNumber), label: t("tab.yaml"), active: place === "yaml" },
          {
            href: rubricHref(slug, "versions"),
            label: t("tab.versions"),
            active: place === "versions",
            ...(shipped ? {} : { count: newest }),
          },
        ]}
      />
      {place === "versions" ? null : <RubricNote rubric={rubric} mayManage={mayManage} />}
      {children}
    </Page>
  );
}

function RubricNote({ rubric, mayManage }: { rubric: Shown; mayManage: boolean }) {
  const t = useTranslations("rubrics");
  if (!mayManage) return <p className="text-muted text-sm">{t("edit.notYours")}</p>;
  if (rubric.shipped) return <Callout tone="info">{t("edit.readOnly")}</Callout>;
  if (rubric.archived) return <Callout tone="caution">{t("edit.isArchived")}</Callout>;
  if (rubric.number === rubric.newest) return null;
  return <Callout tone="info">{t("edit.old", { number: rubric.number, newest: rubric.newest })}</Callout>;
}
