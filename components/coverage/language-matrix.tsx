import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { CAPABILITIES } from "@/lib/coverage/model/capabilities";
import type { LanguageDto } from "@/lib/coverage/schema";
import { CapabilityMark } from "./capability-mark";

/** All languages against all that can be done with them. */
export function LanguageMatrix({ languages }: { languages: readonly LanguageDto[] }) {
  const t = useTranslations("languages");
  return (
    <Panel padding="flush" title={t("matrix")}>
      <Table caption={t("matrix")}>
        <Thead>
          <Th>{t("language")}</Th>
          {CAPABILITIES.map((capability) => (
            <Th key={capability} align="center">
              {t(`capability.${capability}`)}
            </Th>
          ))}
        </Thead>
        <Tbody>
          {languages.map(({ format, name, extensions, capabilities }) => (
            <Tr key={format}>
              <Td>
                <span id={format} className="font-medium" title={t("files", { endings: extensions.join(", ") })}>
                  {name}
                </span>
              </Td>
              {capabilities.map((one) => (
                <Td key={one.capability} align="center">
                  <CapabilityMark {...one} />
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}
