import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CapabilityMeanings } from "@/components/coverage/capability-meanings";
import { LanguageMatrix } from "@/components/coverage/language-matrix";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { CopyCommands } from "@/components/shared/copy-commands";
import { listLanguages } from "@/lib/coverage/verbs/list-languages";
import { pageContext } from "@/lib/http/page-context";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("languages"))("title") };
}

export default async function LanguagesPage() {
  const ctx = await pageContext("/governance/languages");
  const [t, { items }] = await Promise.all([getTranslations("languages"), listLanguages(ctx, {})]);
  return (
    <GovernanceFrame
      place="languages"
      title={t("title")}
      lead={t("lead")}
      actions={<CopyCommands call={{ method: "GET", path: "/languages" }} />}
    >
      <LanguageMatrix languages={items} />
      <CapabilityMeanings />
    </GovernanceFrame>
  );
}
