import { Badge } from "@/components/ui/badge";

const names: Record<string, string> = { openapi: "OpenAPI" };

interface FormatBadgeProps {
  format: string;
  /** As written in the document: `3.0.3`. */
  specVersion?: string;
}

/** The contract language of a definition. */
export function FormatBadge({ format, specVersion }: FormatBadgeProps) {
  const name = names[format] ?? format;
  return <Badge tone="outline">{specVersion ? `${name} ${specVersion}` : name}</Badge>;
}
