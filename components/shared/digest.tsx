import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";

/** A SHA-256 digest, shortened, with the whole of it to copy. */
export function Digest({ value }: { value: string }) {
  const t = useTranslations("shared");
  return (
    <span className="inline-flex items-center gap-0.5 align-middle">
      <code className="font-mono text-xs" title={value}>
        {value.replace(/^sha256:/, "").slice(0, 12)}
      </code>
      <CopyButton value={value} label={t("copyDigest")} />
    </span>
  );
}
