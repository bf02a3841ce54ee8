import { storedActor } from "@/lib/versions/model/stored-actor";
import { BINDING_SCOPES, type Binding, type BindingScope, LINT_ACTIONS, type LintAction } from "./model";
import type { BindingRow } from "./binding-store";
import type { RulesetDto, RulesetVersionDto } from "./schema";
import type { BindingDto } from "./schema/binding";
import type { RulesetRow, RulesetVersionRow } from "./store";

/** A stored ruleset as REST shows it. */
export function presentRuleset(row: RulesetRow): RulesetDto {
  return {
    ruleset: row.slug,
    name: row.name,
    description: row.description,
    team: row.team?.slug ?? null,
    shipped: false,
    newest: row.newestNumber,
    bindings: row._count.bindings,
    archived: row.archivedAt !== null,
    revision: row.revision,
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** A version of a ruleset as REST shows it. */
export function presentRulesetVersion(row: RulesetVersionRow): RulesetVersionDto {
  return {
    number: row.number,
    digest: row.digest,
    note: row.note,
    by: storedActor(row.byKind, row.byId, row.byName),
    at: row.at.toISOString(),
  };
}

/** A stored action; what is none of ours is read as the strictest. */
function actionOf(stored: string): LintAction {
  return LINT_ACTIONS.find((action) => action === stored) ?? "block";
}

function scopeOf(stored: string): BindingScope {
  const scope = BINDING_SCOPES.find((one) => one === stored);
  if (!scope) throw new Error(`a ruleset is bound to the unknown scope ${stored}`);
  return scope;
}

/** What a stored binding binds; nothing where the row names no ruleset. */
export function bindingOf(row: BindingRow): Binding {
  const scope = scopeOf(row.scope);
  return {
    id: row.id,
    ruleset: row.shipped ?? row.ruleset?.slug ?? "",
    number: row.number,
    scope,
    subject: scope === "team" ? (row.team?.slug ?? "") : scope === "api" ? (row.api?.slug ?? "") : row.subject,
    authority: row.authority === "team" ? "team" : "organisation",
    actions: {
      error: actionOf(row.onError),
      warning: actionOf(row.onWarning),
      info: actionOf(row.onInfo),
      hint: actionOf(row.onHint),
    },
    ratchetSince: row.ratchetSince?.toISOString() ?? null,
  };
}

/** A binding as REST shows it. */
export function presentBinding(row: BindingRow): BindingDto {
  const binding = bindingOf(row);
  return {
    ...binding,
    id: row.id,
    owner: binding.authority === "team" ? (row.team?.slug ?? row.api?.team.slug ?? null) : null,
    ratchet: binding.ratchetSince !== null,
    revision: row.revision,
    createdBy: storedActor(row.createdByKind, row.createdById, row.createdByName),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
