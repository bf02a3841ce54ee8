import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { ImportedDto } from "@/lib/slos/schema/objective";

const FATES = ["created", "updated", "unchanged"] as const;

/** What an import would do, and what it would measure otherwise than the file says. */
export function ImportPreview({ preview }: { preview: ImportedDto }) {
  const t = useTranslations("slos");
  return (
    <>
      <Callout tone="info" live title={t("import.would")}>
        <ul>
          {FATES.filter((fate) => preview[fate].length > 0).map((fate) => (
            <li key={fate} className="break-words">
              {t(`import.${fate}`, { names: preview[fate].join(", ") })}
            </li>
          ))}
        </ul>
      </Callout>
      {preview.notices.length > 0 ? (
        <Callout tone="caution" title={t("import.notices")}>
          <ul>
            {preview.notices.map((notice) => (
              <li key={notice} className="break-words">
                {notice}
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
    </>
  );
}
