import { useTranslations } from "next-intl";
import { ListKeys } from "@/components/shared/list-keys";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { ERROR_CODES } from "./error-codes";
import { ERRORS } from "@/lib/core/errors";

/** Every code of failure. */
export function ErrorIndex() {
  const t = useTranslations("errorPages");
  return (
    <Page width="text">
      <PageHeader title={t("title")} lead={t("lead")} />
      <Panel padding="flush">
        <ListKeys>
          <Table caption={t("title")}>
            <Thead>
              <Th align="right">{t("status")}</Th>
              <Th>{t("code")}</Th>
              <Th hideOnPhone>{t("meaning")}</Th>
            </Thead>
            <Tbody>
              {ERROR_CODES.map((code) => (
                <Tr key={code}>
                  <Td align="right" width="tight">
                    {ERRORS[code].status}
                  </Td>
                  <Td width="tight">
                    <RowLink href={`/errors/${code}`}>
                      <span className="font-mono text-xs">{code}</span>
                    </RowLink>
                  </Td>
                  <Td width="fill" hideOnPhone>
                    {t(`of.${code}.title`)}
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        </ListKeys>
      </Panel>
    </Page>
  );
}
