import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { CAPABILITIES } from "@/lib/coverage/model/capabilities";

/** What it means that a language has a capability. */
export function CapabilityMeanings() {
  const t = useTranslations("languages");
  return (
    <Panel title={t("meanings")}>
      <DefinitionList
        items={CAPABILITIES.map((one) => ({ key: one, term: t(`capability.${one}`), value: t(`meaning.${one}`) }))}
      />
    </Panel>
  );
}
