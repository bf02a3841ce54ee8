import { useTranslations } from "next-intl";
import { WeightNote } from "@/components/shared/weight-note";
import { ListKeys } from "@/components/shared/list-keys";
import { QuietLink } from "@/components/ui/quiet-link";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { GraphDto, GraphNodeDto } from "@/lib/consumers/schema/graph";

/** The graph as rows: from, relation, to, and every number of its weight. */
export function DependencyTable({ graph }: { graph: GraphDto }) {
  const t = useTranslations("consumers");
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const teams = graph.view === "teams";
  return (
    <ListKeys>
      <Table caption={t("graph.title")}>
        <Thead>
          <Th>{t("column.from")}</Th>
          <Th hideOnPhone>{t("column.relation")}</Th>
          <Th>{t("column.to")}</Th>
          <Th align="right">{teams ? t("column.relations") : t("column.weight")}</Th>
          <Th hideOnPhone>{t("column.source")}</Th>
        </Thead>
        <Tbody>
          {graph.edges.map((edge) => (
            <Tr key={edge.id}>
              <Td>
                <NodeName node={nodes.get(edge.from)} ofRow />
              </Td>
              <Td width="tight" hideOnPhone>
                <span className="text-muted">{t(`graph.relation.${edge.relation}`)}</span>
              </Td>
              <Td>
                <NodeName node={nodes.get(edge.to)} />
              </Td>
              <Td align="right">
                {teams ? edge.weight.relations : edge.relation === "calls" ? <WeightNote weight={edge.weight} /> : null}
              </Td>
              <Td hideOnPhone>{edge.said.map((source) => t(`source.${source}`)).join(", ")}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </ListKeys>
  );
}

/** `ofRow`: its link is the one that the whole row follows. */
function NodeName({ node, ofRow = false }: { node: GraphNodeDto | undefined; ofRow?: boolean }) {
  const t = useTranslations("consumers");
  if (!node) return null;
  const kind = <span className="text-faint text-xs">{t(`graph.nodeKind.${node.kind}`)}</span>;
  if (!node.url) return <span>{node.label || t("noTeam")}</span>;
  return (
    <span className="inline-flex min-w-0 flex-wrap items-baseline gap-x-2">
      {ofRow ? (
        <RowLink href={node.url}>{node.label}</RowLink>
      ) : (
        <RowAction>
          <QuietLink href={node.url} className="font-medium hover:underline">
            {node.label}
          </QuietLink>
        </RowAction>
      )}
      {kind}
    </span>
  );
}
