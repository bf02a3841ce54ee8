import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { ChangeAttributes } from "./change-attributes";

interface AttributeListProps {
  attributes: readonly string[];
  defaults: readonly string[];
  mayChange: boolean;
}

/** Which attributes say who calls, in the order in which they are asked. */
export function AttributeList({ attributes, defaults, mayChange }: AttributeListProps) {
  const t = useTranslations("usage");
  return (
    <Panel
      id="attributes"
      title={t("attributes.title")}
      hint={t("attributes.hint")}
      actions={mayChange ? <ChangeAttributes attributes={attributes} defaults={defaults} /> : undefined}
    >
      <ol className="flex list-decimal flex-col gap-1 pl-6 text-sm">
        {attributes.map((one) => (
          <li key={one}>
            <code className="font-mono text-xs">{one}</code>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
