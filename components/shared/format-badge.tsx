import { Badge } from "@/components/ui/badge";
import { formatName } from "@/lib/specs/format-names";

interface FormatBadgeProps {
  format: string;
  /** As written in the document: `3.0.3`. */
  specVersion?: string;
}

/** The contract language of a definition. */
export function FormatBadge({ format, specVersion }: FormatBadgeProps) {
  const name = formatName(format);
  // Some languages have no version of their own; then what stands there is their name again.
  const isMore = specVersion !== undefined && specVersion !== "" && specVersion.toLowerCase() !== format;
  return <Badge tone="outline">{isMore ? `${name} ${specVersion}` : name}</Badge>;
}
