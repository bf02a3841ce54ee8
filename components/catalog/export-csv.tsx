import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { type CatalogueFilter, catalogueQuery } from "@/lib/catalog/model/catalogue-address";

/** Everything that fits the filters as a file, not the shown page alone. */
export function ExportCsv({ filter }: { filter: CatalogueFilter }) {
  const t = useTranslations("catalog");
  const query = catalogueQuery({ ...filter, cursor: undefined });
  return (
    <a href={`/api/v1/apis.csv${query ? `?${query}` : ""}`} download className={buttonStyle({ variant: "ghost" })}>
      <Download aria-hidden />
      {t("export")}
    </a>
  );
}
