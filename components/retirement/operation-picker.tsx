import { useTranslations } from "next-intl";
import { OperationKey } from "@/components/shared/operation-key";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { retirementHref } from "@/lib/retirement/model/retirement-address";

interface OperationPickerProps {
  api: string;
  version: string;
  operation: string | null;
  operations: readonly string[];
}

/** The operations that go away by themselves, each with its own answer. */
export function OperationPicker({ api, version, operation, operations }: OperationPickerProps) {
  const t = useTranslations("retirement");
  return (
    <Panel title={t("ask.label")}>
      <ul className="flex flex-col gap-1.5 text-sm">
        <li>
          {operation === null ? (
            <span aria-current="page" className="font-medium">
              {t("ask.all")}
            </span>
          ) : (
            <TextLink href={retirementHref(api, version)}>{t("ask.all")}</TextLink>
          )}
        </li>
        {operations.map((key) => (
          <li key={key} className="min-w-0">
            {key === operation ? (
              <span aria-current="page">
                <OperationKey operation={key} />
              </span>
            ) : (
              <TextLink href={retirementHref(api, version, key)} tone="plain">
                <OperationKey operation={key} />
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
