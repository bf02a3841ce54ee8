import { cn } from "@/components/ui/cn";

const inks: Record<string, string> = {
  GET: "text-info-ink",
  HEAD: "text-info-ink",
  QUERY: "text-info-ink",
  POST: "text-success-ink",
  PUT: "text-caution-ink",
  PATCH: "text-caution-ink",
  DELETE: "text-danger-ink",
  MUTATION: "text-success-ink",
  SUBSCRIPTION: "text-accent-ink",
  RPC: "text-info-ink",
  SEND: "text-accent-ink",
  RECEIVE: "text-success-ink",
  EXPORT: "text-success-ink",
  IMPORT: "text-accent-ink",
};

/** Words that are longer than the column. */
const SHORT: Record<string, string> = { MUTATION: "MUT", SUBSCRIPTION: "SUB", RECEIVE: "RECV" };

interface MethodBadgeProps {
  method: string;
  deprecated?: boolean;
}

/** An HTTP method, or how else an operation is called, in a column of fixed width so that paths line up. */
export function MethodBadge({ method, deprecated = false }: MethodBadgeProps) {
  return (
    <span
      title={SHORT[method.toUpperCase()] ? method.toLowerCase() : undefined}
      className={cn(
        "inline-block w-14 shrink-0 truncate font-medium max-md:w-12 font-mono text-xs",
        deprecated ? "text-faint line-through" : (inks[method.toUpperCase()] ?? "text-muted"),
      )}
    >
      {SHORT[method.toUpperCase()] ?? method.toUpperCase()}
    </span>
  );
}
