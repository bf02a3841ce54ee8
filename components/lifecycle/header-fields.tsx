import { useTranslations } from "next-intl";
import { CodeBlock } from "@/components/ui/code";

/** HTTP fields as they stand in an answer; each link of `Link` on its own line. */
export function HeaderFields({ fields }: { fields: Record<string, string> }) {
  const t = useTranslations("lifecycle");
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value.replaceAll(", <", ",\n  <")}`);
  return <CodeBlock title={t("fields")} code={lines.join("\n")} wrap />;
}
