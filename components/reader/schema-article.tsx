"use client";
import { useTranslations } from "next-intl";
import { PlaceLink } from "@/components/shared/place-link";
import { Badge } from "@/components/ui/badge";
import { CopyButton } from "@/components/ui/copy-button";
import type { SchemaView } from "@/lib/reader/schema";
import { pageOfSource } from "@/lib/versions/model/version-address";
import { DeclaredNote, useDeclared } from "./declared-note";
import { DeprecateLink } from "./deprecate-link";
import { Declaration } from "./declaration";
import { MarkNote } from "./mark-note";
import { Part } from "./parts/part";
import { UsedByPart } from "./parts/used-by-part";
import { useReader } from "./reader-context";
import { NodeFacts } from "./tree/node-facts";
import { SchemaTree } from "./tree/schema-tree";

/** What the ids of a schema's fields begin with. */
export const FIELD = "field";

/** One schema, as it is read. */
export function SchemaArticle({ view }: { view: SchemaView }) {
  const t = useTranslations("reader");
  const { reference, mayDeprecate } = useReader();
  const [root] = view.tree.nodes;
  const name = view.name ?? view.key;
  const declared = useDeclared("schema", name);
  const deprecated = root?.deprecated || declared !== undefined;
  return (
    <section aria-label={t("schemaDetails")} className="flex min-w-0 flex-col gap-5">
      <header className="flex min-w-0 flex-col gap-2">
        <h2 className="flex min-w-0 items-center gap-1 font-semibold text-lg">
          <span className="min-w-0 break-all">{name}</span>
          <CopyButton value={name} label={t("copyLink", { what: name })} />
        </h2>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-xs">
          <code className="font-mono">{root?.type}</code>
          {deprecated ? <Badge tone="caution">{t("deprecated")}</Badge> : null}
          {root?.title && root.title !== name ? <span>{root.title}</span> : null}
          <span>
            {t("source")}{" "}
            <PlaceLink
              line={view.line}
              file={view.file}
              href={pageOfSource(reference.api, reference.version, { file: view.file })}
            />
          </span>
          {mayDeprecate && view.name && !deprecated ? <DeprecateLink kind="schema" place={view.name} /> : null}
        </p>
        {declared ? <DeclaredNote part={declared} /> : null}
        {root?.mark ? <MarkNote mark={root.mark} /> : null}
        {view.declaration ? <Declaration declaration={view.declaration} /> : null}
        {root ? <NodeFacts node={root} /> : null}
      </header>
      {root?.children || root?.choices ? (
        <Part id="schema" title={t("schema.root")} note={<FieldCount count={root.children?.length ?? 0} />}>
          <SchemaTree tree={view.tree} id={FIELD} bare />
        </Part>
      ) : null}
      <UsedByPart usedBy={view.usedBy} />
    </section>
  );
}

function FieldCount({ count }: { count: number }) {
  const t = useTranslations("reader");
  return count > 0 ? <span className="text-muted text-xs">{t("schema.fields", { count })}</span> : null;
}
